package vn.hdnd.cuulong.walk;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The values behind <code>{{names}}</code>: given and captured values, a token of an account
 * ({@code token:ACCOUNT}), and {@code $uuid}, {@code $timestamp} and {@code $randomInt 1 999999},
 * new each time.
 */
final class Variables {

  private static final Pattern NAME = Pattern.compile("\\{\\{([^{}]+)}}");
  private static final String TOKEN = "token:";

  private final Map<String, JsonNode> values = new HashMap<>();
  private final UnaryOperator<String> tokens;
  private final Made made;

  /** Values that are new each time. */
  interface Made {
    String uuid();

    String timestamp();

    /** Returns a number from 1 to 999,999, the range of one group of a document number. */
    String randomInt();
  }

  Variables(Map<String, String> given, UnaryOperator<String> tokens, Made made) {
    given.forEach((name, value) -> values.put(name, Values.text(value)));
    this.tokens = tokens;
    this.made = made;
  }

  void keep(String name, JsonNode value) {
    values.put(name, value);
  }

  /** Replaces each name in a text. */
  String fill(String text) {
    return NAME.matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(Values.asText(value(found.group(1).strip()))));
  }

  /** Returns an expected value; a single name is replaced by its value with its type. */
  JsonNode expected(String text) {
    Matcher name = NAME.matcher(text);
    return name.matches() ? value(name.group(1).strip()) : Values.read(fill(text));
  }

  private JsonNode value(String name) {
    return switch (name) {
      case "$uuid" -> Values.text(made.uuid());
      case "$timestamp" -> Values.text(made.timestamp());
      case "$randomInt 1 999999" -> Values.text(made.randomInt());
      case "token" -> token(Values.asText(known("account")));
      default -> name.startsWith(TOKEN) ? token(name.substring(TOKEN.length())) : known(name);
    };
  }

  private JsonNode token(String account) {
    return Values.text(tokens.apply(account));
  }

  private JsonNode known(String name) {
    JsonNode value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("nothing is known as {{" + name + "}}");
    }
    return value;
  }
}
