package vn.hdnd.cuulong.platform.stored;

import org.springframework.dao.NonTransientDataAccessException;
import tools.jackson.core.JacksonException;

/**
 * A state that this program must not read, because it would drop unknown fields and its next write
 * would erase them. Nothing is wrong with the request: it can be repeated at an instance of the
 * release that wrote the state, and a consumer waits.
 */
public final class UnreadableStateException extends NonTransientDataAccessException {

  private static final long serialVersionUID = 1;

  private UnreadableStateException(String message) {
    super(message);
  }

  static UnreadableStateException ofLaterFormat(Class<?> type, int found, int known) {
    return new UnreadableStateException(
        "%s is stored in format %d; this release knows formats up to %d"
            .formatted(type.getSimpleName(), found, known));
  }

  /** The cause is left out, because its message quotes the content. */
  static UnreadableStateException unlikeItsFormat(Class<?> type, int found, Exception cause) {
    String where =
        cause instanceof JacksonException json
            ? "%s at %s".formatted(json.getClass().getSimpleName(), path(json))
            : cause.getClass().getSimpleName();
    return new UnreadableStateException(
        "%s is not what its format %d says: %s".formatted(type.getSimpleName(), found, where));
  }

  private static String path(JacksonException failure) {
    return failure.getPath().stream()
        .map(JacksonException.Reference::getPropertyName)
        .map(name -> name == null ? "[]" : name)
        .reduce((outer, inner) -> outer + '.' + inner)
        .orElse("the root");
  }
}
