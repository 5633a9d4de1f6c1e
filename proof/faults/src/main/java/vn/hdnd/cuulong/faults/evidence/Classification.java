package vn.hdnd.cuulong.faults.evidence;

import java.util.Map;

/**
 * The classification of each event type, as published by its owner.
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

  /** Tells whether the type may be on a topic; an unclassified one may not. */
  public boolean mayBePublished(String type) {
    return isPublic(type) || "official".equals(byType.get(type));
  }
}
