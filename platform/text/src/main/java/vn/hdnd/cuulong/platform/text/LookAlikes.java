package vn.hdnd.cuulong.platform.text;

/**
 * Small letters of which one, or its capital, looks like a Latin letter and is typed or pasted in
 * its place. The table is ours and changes with a decision only, for stored keys hang on it:
 * Unicode's own list of look-alikes grows every year, and takes {@code 1} for {@code l}.
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

  /** The Latin letter that a letter looks like; any other letter stays. */
  static int asLatin(int letter) {
    int at = FROM.indexOf(letter);
    return at < 0 ? letter : TO.charAt(at);
  }
}
