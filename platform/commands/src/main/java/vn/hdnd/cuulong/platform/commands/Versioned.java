package vn.hdnd.cuulong.platform.commands;

import java.util.function.Function;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Row;

/**
 * An aggregate's state at a version.
 *
 * @param version 1 for the first write, one more for each further command
 */
public record Versioned<S>(AggregateId<S> id, CouncilId council, long version, S state) {

  /** Returns its line in a list. */
  public <R extends Record> Line<R> line(Function<S, Row<R>> row) {
    return new Line<>(id.value(), council, version, row.apply(state).shown());
  }
}
