package vn.hdnd.cuulong.demo.office;

import java.util.List;
import vn.hdnd.cuulong.demo.requests.Petitions.Checks;
import vn.hdnd.cuulong.demo.texts.Draw;

/** A petition as registered at the counter. */
record PetitionPaper(String kind, String source, String field, int signatories) {

  private static final String DENUNCIATION = "DENUNCIATION";

  /**
   * The frequencies follow an office's reports: a kind that is listed twice is twice as frequent.
   */
  private static final List<String> KINDS =
      List.of(
          "COMPLAINT",
          "COMPLAINT",
          "COMPLAINT",
          "RECOMMENDATION",
          "RECOMMENDATION",
          "FEEDBACK",
          "FEEDBACK",
          DENUNCIATION);

  private static final List<String> SOURCES =
      List.of(
          "POST",
          "POST",
          "POST",
          "DIRECT",
          "DIRECT",
          "DEPUTY",
          "FATHERLAND_FRONT",
          "PRESS",
          "LEADER",
          "ONLINE");

  private static final List<String> FIELDS =
      List.of(
          "LAND",
          "LAND",
          "LAND",
          "LAND",
          "CONSTRUCTION",
          "POLICY",
          "POLICY",
          "ENVIRONMENT",
          "HEALTH",
          "EDUCATION",
          "JUSTICE",
          "OTHER");

  static PetitionPaper drawn(Draw draw) {
    return new PetitionPaper(
        draw.oneOf(KINDS),
        draw.oneOf(SOURCES),
        draw.oneOf(FIELDS),
        draw.chance(12) ? draw.between(2, 24) : 1);
  }

  /**
   * Tells whether it is a denunciation, for which nothing is stored that could lead to its sender.
   */
  boolean secret() {
    return kind.equals(DENUNCIATION);
  }

  /**
   * Returns the checks at the counter; an ineligible petition fails one, mostly because it was
   * handled before.
   */
  static Checks checks(boolean eligible, Draw draw) {
    int failed = eligible ? 0 : draw.between(1, 9);
    return new Checks(
        true, failed != 1, failed != 2, failed != 3, failed != 4, failed != 5, failed >= 6);
  }
}
