package vn.hdnd.cuulong.platform.simulation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.events.RefusalReason;

/** An aggregate that remembers every accepted command, in order. */
record Ledger(String name, long total, List<String> commands) {

  static final AggregateType<Ledger> TYPE =
      AggregateType.of("ledger", Mutant.LEDGERS, Ledger.class)
          .claiming(ledger -> Set.of(ledger.name()));
  static final EventCatalogue CATALOGUE =
      EventCatalogue.of("ledgers", "ledgers.events.v1", LedgerEvent.class);

  static final DayRule DAYS =
      new DayRule(ZoneOffset.UTC, LocalDate.EPOCH, 30, Set.of(), "house rule");

  private static final long MOST = 12;

  sealed interface LedgerEvent extends DomainEvent {}

  @EventName("vn.hdnd.ledgers.ledger-opened.v1")
  record LedgerOpened(String by, String name) implements LedgerEvent {}

  @EventName("vn.hdnd.ledgers.amount-added.v1")
  record AmountAdded(String by, long amount, long total) implements LedgerEvent {}

  @EventName("vn.hdnd.ledgers.amount-noted.v1")
  record AmountNoted(String by, long amount) implements LedgerEvent {}

  enum No implements RefusalReason {
    FULL;

    @Override
    public String slug() {
      return "full";
    }

    @Override
    public Kind kind() {
      return Kind.BROKEN_RULE;
    }
  }

  static Decision<Ledger> open(String command, String name) {
    return Decision.accepted(
        new Ledger(name, 0, List.of(command)), new LedgerOpened(command, name));
  }

  /** An even amount causes a second event, so that a command may have two events. */
  Decision<Ledger> add(String command, long amount) {
    if (total + amount > MOST) {
      return Decision.refused(No.FULL);
    }
    var after =
        new Ledger(
            name, total + amount, Stream.concat(commands.stream(), Stream.of(command)).toList());
    var added = new AmountAdded(command, amount, after.total());
    return amount % 2 == 0
        ? Decision.accepted(after, added, new AmountNoted(command, amount))
        : Decision.accepted(after, added);
  }
}
