package vn.hdnd.cuulong.platform.lists;

import java.util.function.Function;

/**
 * How the rows of one kind of aggregate are made and kept.
 *
 * @param format grows with every change of what a row holds; rows of another format are made anew
 * @param shown the record of {@link Row#shown}
 * @param of makes the row of a state
 * @param <S> the aggregate's state
 * @param <R> what a line shows
 */
public record RowForm<S, R extends Record>(int format, Class<R> shown, Function<S, Row<R>> of) {}
