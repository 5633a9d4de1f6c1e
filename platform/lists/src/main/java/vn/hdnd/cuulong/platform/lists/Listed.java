package vn.hdnd.cuulong.platform.lists;

import java.util.function.Function;

/** An item of a list and its place. */
public record Listed<T>(T item, Place place) {

  public <R> Listed<R> map(Function<? super T, ? extends R> view) {
    return new Listed<>(view.apply(item), place);
  }
}
