package vn.hdnd.cuulong.platform.simulation;

import java.util.Set;
import vn.hdnd.cuulong.platform.inbox.Projection;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.ViewChange;

/** A view that records each effect of each event; it ignores one type. */
final class LedgerView implements Projection {

  static final String COLLECTION = "ledger_views";
  static final String OPENED = "vn.hdnd.ledgers.ledger-opened.v1";
  static final String ADDED = "vn.hdnd.ledgers.amount-added.v1";

  static boolean shows(Event event) {
    return shows(event.type());
  }

  static boolean shows(String type) {
    return type.equals(OPENED) || type.equals(ADDED);
  }

  @Override
  public String name() {
    return "ledgers";
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public Set<String> types() {
    return Set.of(OPENED, ADDED);
  }

  @Override
  public ViewChange on(ReceivedEvent event) {
    return ViewChange.none().inc("effects", 1).push("seen", event.json());
  }
}
