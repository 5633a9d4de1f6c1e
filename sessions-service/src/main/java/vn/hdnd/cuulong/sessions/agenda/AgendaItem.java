package vn.hdnd.cuulong.sessions.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda.
 *
 * @param n its id within the agenda, which never changes and is never given again
 * @param parent the item that it is a part of; null at the top
 * @param withdrawn why it was withdrawn; null while it stands
 * @param takenUpAt when it was first taken up
 * @param finishedAt when it was last finished; null while it is dealt with
 */
public record AgendaItem(
    int n,
    @Nullable Integer parent,
    AgendaItemDetails details,
    @Nullable String withdrawn,
    @Nullable Instant takenUpAt,
    @Nullable Instant finishedAt) {

  static AgendaItem planned(int n, @Nullable Integer parent, AgendaItemDetails details) {
    return new AgendaItem(n, parent, details, null, null, null);
  }

  public boolean stands() {
    return withdrawn == null;
  }

  /** Whether the council deals with it now. */
  public boolean dealtWithNow() {
    return takenUpAt != null && finishedAt == null;
  }

  AgendaItem saying(AgendaItemDetails others) {
    return new AgendaItem(n, parent, others, withdrawn, takenUpAt, finishedAt);
  }

  AgendaItem below(@Nullable Integer another) {
    return new AgendaItem(n, another, details, withdrawn, takenUpAt, finishedAt);
  }

  AgendaItem withdrawnFor(String reason) {
    return new AgendaItem(n, parent, details, reason, takenUpAt, finishedAt);
  }

  AgendaItem takenUp(Instant at) {
    return new AgendaItem(n, parent, details, withdrawn, takenUpAt == null ? at : takenUpAt, null);
  }

  AgendaItem finished(Instant at) {
    return new AgendaItem(n, parent, details, withdrawn, takenUpAt, at);
  }
}
