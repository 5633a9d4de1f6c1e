package vn.hdnd.cuulong.regional.practices;

import java.util.List;

/**
 * The content of a practice.
 *
 * @param problem the problem that it solves
 * @param steps the steps taken, in order
 * @param documents numbers or titles of its documents
 * @param result the result
 * @param field of the council's work, in a few words
 */
public record PracticeCard(
    String title,
    String problem,
    List<String> steps,
    List<String> documents,
    String result,
    String field) {

  public PracticeCard {
    steps = List.copyOf(steps);
    documents = List.copyOf(documents);
  }
}
