package vn.hdnd.cuulong.platform.embeddedstore;

import org.jspecify.annotations.Nullable;

/**
 * The part of an index to read. Only one bound is ever used: an array may meet the lower bound with
 * one element and the upper with another.
 */
record Range(@Nullable Object lower, @Nullable Object upper) {

  static final Range ALL = new Range(null, null);

  boolean holds(@Nullable Object value) {
    return !isBefore(value) && (lower == null || ValueOrder.INSTANCE.compare(value, lower) >= 0);
  }

  boolean isBefore(@Nullable Object value) {
    return upper != null && ValueOrder.INSTANCE.compare(value, upper) > 0;
  }
}
