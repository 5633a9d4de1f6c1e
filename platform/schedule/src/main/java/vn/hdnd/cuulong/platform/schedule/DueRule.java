package vn.hdnd.cuulong.platform.schedule;

import java.time.Instant;
import java.util.List;

/** What is done when something falls due. A service has one bean for each of its rules. */
public interface DueRule {

  /** The name under which work is put; it stays the same over releases. */
  String name();

  /**
   * Does it. It may have been done before, so it must do no harm the second time. An exception is a
   * failure that may pass, and the work is tried again.
   */
  Fired fire(DueWork work);

  /** What is due because an instance has started. */
  default List<DueWork> atStart(Instant now) {
    return List.of();
  }
}
