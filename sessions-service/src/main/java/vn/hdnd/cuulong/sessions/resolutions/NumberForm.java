package vn.hdnd.cuulong.sessions.resolutions;

/**
 * How document numbers are written.
 *
 * @param normative pattern of number and year
 * @param individual pattern of the number alone
 */
record NumberForm(String normative, String individual) {

  String text(ResolutionKind kind, int number, int year) {
    return switch (kind) {
      case NORMATIVE -> normative.formatted(number, year);
      case INDIVIDUAL -> individual.formatted(number);
    };
  }
}
