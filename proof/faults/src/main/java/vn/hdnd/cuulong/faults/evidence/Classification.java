package vn.hdnd.cuulong.faults.evidence;

import java.util.Map;

/**
 * Who may read which type of event, as its owner has published it.
 *
 * @param byType type of event to {@code public}, {@code official}, {@code personal} or {@code
 *     secret}
 */
public record Classification(Map<String, String> byType) {

  public Classification {
    byType = Map.copyOf(byType);
  }

  public boolean isPublic(String type) {
    return "public".equals(byType.get(type));
  }

  /** Whether the type may be on a topic; one that nobody has classified may not. */
  public boolean mayBePublished(String type) {
    return isPublic(type) || "official".equals(byType.get(type));
  }
}
