package vn.hdnd.cuulong.platform.events;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The refusal of a command.
 *
 * @param reason why
 * @param arguments named values for the text; never anything personal
 * @param citation the rule and its source, for a broken rule, such as {@code "Luật 72/2025/QH15,
 *     Điều 35 khoản 2"}
 */
public record Refusal(
    RefusalReason reason, Map<String, String> arguments, @Nullable String citation) {

  public Refusal {
    arguments = Map.copyOf(arguments);
  }

  public static Refusal of(RefusalReason reason) {
    return new Refusal(reason, Map.of(), null);
  }

  public static Refusal of(RefusalReason reason, Map<String, String> arguments) {
    return new Refusal(reason, arguments, null);
  }

  public Refusal citing(String source) {
    return new Refusal(reason, arguments, source);
  }
}
