package vn.hdnd.cuulong.platform.testkit.contracts;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An OpenAPI document is read by offices and by engineers: the summary of each operation, and each
 * description of a tag or a parameter, is Vietnamese first and then English, as in "Tiếp nhận đơn.
 * Register a petition".
 */
final class BothLanguages {

  private static final Pattern VIETNAMESE = Pattern.compile("[À-ÖØ-öø-ỹ]");
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2}");
  private static final Pattern END_OF_SENTENCE = Pattern.compile("[.:] ");

  private BothLanguages() {}

  /** A place without one of the languages, and its text. */
  static Stream<String> missing(JsonNode document) {
    return Stream.of(tags(document), operations(document)).flatMap(found -> found);
  }

  private static Stream<String> tags(JsonNode document) {
    return document
        .path("tags")
        .valueStream()
        .filter(tag -> lacksOne(tag.path("description").asString("")))
        .map(tag -> "tag " + tag.path("name") + ": " + tag.path("description"));
  }

  private static Stream<String> operations(JsonNode document) {
    return document
        .path("paths")
        .propertyStream()
        .flatMap(path ->
            path.getValue()
                .propertyStream()
                .flatMap(each -> of(each.getKey() + " " + path.getKey(), each)));
  }

  private static Stream<String> of(String where, Map.Entry<String, JsonNode> operation) {
    String summary = operation.getValue().path("summary").asString("");
    return Stream.concat(
        Stream.of(where + ": " + summary).filter(each -> lacksOne(summary)),
        operation
            .getValue()
            .path("parameters")
            .valueStream()
            .filter(parameter -> parameter.hasNonNull("description"))
            .filter(parameter -> lacksOne(parameter.path("description").asString()))
            .map(parameter -> where + " " + parameter.path("name") + ": " + parameter));
  }

  private static boolean lacksOne(String text) {
    Matcher end = END_OF_SENTENCE.matcher(text);
    while (end.find()) {
      String after = text.substring(end.end());
      if (VIETNAMESE.matcher(text.substring(0, end.start())).find()
          && ENGLISH.matcher(after).find()
          && !VIETNAMESE.matcher(after).find()) {
        return false;
      }
    }
    return true;
  }
}
