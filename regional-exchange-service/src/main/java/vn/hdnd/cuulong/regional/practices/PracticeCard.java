package vn.hdnd.cuulong.regional.practices;

import java.util.List;

/**
 * What a practice says.
 *
 * @param problem what was wrong or hard
 * @param steps what was done, in order
 * @param documents numbers or titles of the papers that go with it
 * @param result what came of it
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
