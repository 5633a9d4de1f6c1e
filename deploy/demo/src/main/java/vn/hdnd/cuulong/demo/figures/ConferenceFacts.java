package vn.hdnd.cuulong.demo.figures;

import java.util.List;

/**
 * What is known of the conference.
 *
 * @param host id of the council, of that time
 * @param practicesSharedBy id of the council whose practice was presented
 */
public record ConferenceFacts(
    String id,
    String host,
    Period period,
    String title,
    List<String> subEvents,
    String practicesSharedBy) {

  public ConferenceFacts {
    subEvents = List.copyOf(subEvents);
  }
}
