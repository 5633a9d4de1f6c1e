package vn.hdnd.cuulong.platform.ids;

/**
 * The id of an aggregate. Each aggregate has a record of its own for it, so that the id of one
 * cannot stand where that of another is meant. Its form is not looked at: an id that no aggregate
 * has is absent, however it is written.
 *
 * @param <S> the aggregate's state
 */
public interface AggregateId<S> extends Id {}
