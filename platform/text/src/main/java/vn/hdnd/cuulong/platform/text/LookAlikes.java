package vn.hdnd.cuulong.platform.text;

/**
 * Small letters that look like a Latin letter, or whose capital does, and that are typed or pasted
 * in its place. The table is ours and must only be changed by a decision, because stored keys
 * depend on it: Unicode's own list of look-alikes grows every year, and treats {@code 1} as {@code
 * l}.
 */
final class LookAlikes {

  private static final String CYRILLIC = "авекмнорстухѕіјԛԝһүԁ";
  private static final String CYRILLIC_AS_LATIN = "abekmhopctyxsijqwhyd";

  private static final String GREEK = "αβεζηικμνορτυχϲϳ";
  private static final String GREEK_AS_LATIN = "abezhikmnoptyxcj";

  /** The Icelandic eth and the African d are not the Vietnamese đ; their capitals look the same. */
  private static final String OTHER = "ðɖɑɡ";

  private static final String OTHER_AS_LATIN = "đđag";

  private static final String FROM = CYRILLIC + GREEK + OTHER;
  private static final String TO = CYRILLIC_AS_LATIN + GREEK_AS_LATIN + OTHER_AS_LATIN;

  private LookAlikes() {}

  /** Returns the Latin letter that a letter looks like, or the letter itself. */
  static int asLatin(int letter) {
    int at = FROM.indexOf(letter);
    return at < 0 ? letter : TO.charAt(at);
  }
}
