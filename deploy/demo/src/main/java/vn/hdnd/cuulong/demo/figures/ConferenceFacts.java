package vn.hdnd.cuulong.demo.figures;

import java.util.List;

/**
 * The published facts about the conference.
 *
 * @param host id of the council as of that time
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
