package vn.hdnd.cuulong.platform.ids;

import org.jspecify.annotations.Nullable;

/**
 * The id of an aggregate. It never changes, and no other aggregate of any type has it.
 *
 * <p>The type parameter only tells the kinds apart when the code is compiled: an {@code
 * AggregateId<Session>} cannot stand for an {@code AggregateId<Resolution>}. Its form is not
 * checked, so an id from a path that was never given finds nothing.
 *
 * @param <S> the aggregate's state
 */
@SuppressWarnings("UnusedTypeParameter") // It is read by the compiler only.
public record AggregateId<S>(String value) implements Id {

  /** Returns the id that an optional field holds, or null. */
  public static <S> @Nullable AggregateId<S> ofNullable(@Nullable String value) {
    return value == null ? null : new AggregateId<>(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
