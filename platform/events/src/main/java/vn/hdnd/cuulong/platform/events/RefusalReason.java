package vn.hdnd.cuulong.platform.events;

/**
 * A reason for which a command can be refused. Each service lists its own in one enum; the texts
 * are in its {@code messages/problems} bundles under {@link #slug()}, in Vietnamese and English.
 */
public interface RefusalReason {

  /** The last part of the problem's {@code type}; kebab case, and stable. */
  String slug();

  /** The kind of refusal, which decides the HTTP status. */
  Kind kind();

  /** Kinds of refusal. */
  enum Kind {
    /** The command names something that does not exist. */
    ABSENT,
    /** The command does not fit the aggregate's state. */
    CONFLICT,
    /** A rule of law or of the office forbids it. */
    BROKEN_RULE
  }
}
