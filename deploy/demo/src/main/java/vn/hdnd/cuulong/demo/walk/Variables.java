package vn.hdnd.cuulong.demo.walk;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values behind <code>{{names}}</code>: what was given, what was captured, a token of an
 * account ({@code token:ACCOUNT}), and {@code $uuid}, {@code $timestamp} and {@code $randomInt 1
 * 999999}, new each time.
 */
final class Variables {

  private static final Pattern NAME = Pattern.compile("\\{\\{([^{}]+)}}");
  private static final String TOKEN = "token:";

  private final Map<String, String> values;
  private final UnaryOperator<String> tokens;
  private final Made made;

  /** Values that are new each time. */
  interface Made {
    String uuid();

    String timestamp();

    /** From 1 to 999,999: as much as a group of a number has room for. */
    String randomInt();
  }

  Variables(Map<String, String> given, UnaryOperator<String> tokens, Made made) {
    this.values = new HashMap<>(given);
    this.tokens = tokens;
    this.made = made;
  }

  void keep(String name, String value) {
    values.put(name, value);
  }

  String fill(String text) {
    return NAME.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1).strip())));
  }

  private String value(String name) {
    return switch (name) {
      case "$uuid" -> made.uuid();
      case "$timestamp" -> made.timestamp();
      case "$randomInt 1 999999" -> made.randomInt();
      case "token" -> tokens.apply(Objects.requireNonNull(values.get("account"), "account"));
      default ->
          name.startsWith(TOKEN) ? tokens.apply(name.substring(TOKEN.length())) : known(name);
    };
  }

  private String known(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("nothing is known as {{" + name + "}}");
    }
    return value;
  }
}
