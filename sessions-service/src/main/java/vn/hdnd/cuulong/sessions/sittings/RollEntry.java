package vn.hdnd.cuulong.sessions.sittings;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.deputies.Deputy;

/**
 * A deputy on the roll of a sitting.
 *
 * @param group the deputy group (tổ đại biểu) on the day of the sitting
 * @param reason of an absence (S-16); never published
 */
public record RollEntry(
    AggregateId<Deputy> deputyId,
    String name,
    @Nullable String group,
    Presence presence,
    @Nullable String reason) {

  static RollEntry of(Deputy deputy) {
    return new RollEntry(deputy.id(), deputy.name(), deputy.group(), Presence.NOT_RECORDED, null);
  }

  RollEntry as(Presence now, @Nullable String because) {
    return new RollEntry(deputyId, name, group, now, because);
  }

  public boolean attends() {
    return presence == Presence.PRESENT;
  }
}
