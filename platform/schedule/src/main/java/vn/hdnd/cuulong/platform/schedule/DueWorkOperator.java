package vn.hdnd.cuulong.platform.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an operator does about parked work. */
public final class DueWorkOperator {

  private final DueStore store;
  private final ScheduleLoop loop;

  DueWorkOperator(DueStore store, ScheduleLoop loop) {
    this.store = store;
    this.loop = loop;
  }

  /** What is parked, of one council or, if null, of all. */
  public List<DueEntry> parked(@Nullable String council, int most) {
    return store.parked(council, most);
  }

  /** Has parked work tried again at once; false if none is parked. */
  public boolean retry(String rule, String aggregate) {
    return loop.retry(rule, aggregate);
  }
}
