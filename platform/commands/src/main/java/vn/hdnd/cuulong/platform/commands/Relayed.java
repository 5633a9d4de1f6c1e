package vn.hdnd.cuulong.platform.commands;

import vn.hdnd.cuulong.platform.leases.Lease;

/**
 * Events of an aggregate that the broker and the journal have, so that they may leave its outbox.
 *
 * @param through sequence of the last of these events
 * @param last sequence of the aggregate's last event, as far as it is known
 * @param since when the event after them began to wait, in milliseconds
 */
public record Relayed(String id, Lease lease, long through, long last, long since) {

  /** Tells whether the outbox is empty then, unless a command has added to it since. */
  boolean isAll() {
    return last <= through;
  }
}
