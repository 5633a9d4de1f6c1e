package vn.hdnd.cuulong.platform.events;

/**
 * A reason for which a command can be refused. Each service lists its own in one enum; the texts
 * stand under {@link #slug()} in its {@code messages/problems} bundles, in Vietnamese and English.
 */
public interface RefusalReason {

  /** The last part of the problem's {@code type}; kebab case, and stable. */
  String slug();

  /** What kind of no it is, which decides the HTTP status. */
  Kind kind();

  /** Kinds of refusal. */
  enum Kind {
    /** What the command names is not there. */
    ABSENT,
    /** The command does not fit the state that the aggregate is in. */
    CONFLICT,
    /** A rule of law or of the office forbids it. */
    BROKEN_RULE
  }
}
