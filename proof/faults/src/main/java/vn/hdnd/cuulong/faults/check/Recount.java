package vn.hdnd.cuulong.faults.check;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;

/**
 * Computes the expected figures from the clients' requests. The journal decides whether a command
 * without an answer was done, and is the only source for commands that no client sent.
 */
final class Recount {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** The indicator, council and month of a figure. */
  record Cell(String indicator, String council, YearMonth month) {}

  private final Ledger ledger;
  private final Map<Cell, Long> cells = new HashMap<>();

  private Recount(Ledger ledger) {
    this.ledger = ledger;
  }

  static Map<Cell, Long> of(Ledger ledger) {
    var recount = new Recount(ledger);
    ledger.asked().stream().filter(asked -> !asked.isRefused()).forEach(recount::add);
    ledger.journal().stream()
        .filter(entry -> ledger.asked(entry.key()).isEmpty())
        .forEach(recount::add);
    return recount.cells;
  }

  private void add(Asked asked) {
    List<JournalEntry> entries = ledger.entries(asked.key());
    List<String> types =
        asked
            .yes()
            .map(yes -> yes.answer().events())
            .orElseGet(() -> entries.stream().map(JournalEntry::type).toList());
    // A command that was done had a readable body.
    JsonNode body = types.isEmpty() ? read("") : read(asked.first().body());
    for (String type : types) {
      Counted.of(type)
          .forEach(each -> {
            String day = body.path(each.day()).asString("");
            add(
                each,
                asked.first().council(),
                day.isEmpty() ? eventDay(each, entries) : day,
                each.amount().applyAsLong(body));
          });
    }
  }

  private void add(JournalEntry entry) {
    JsonNode data = read(entry.data());
    Counted.of(entry.type())
        .forEach(each ->
            add(
                each,
                entry.council(),
                data.path(each.eventDay()).asString(""),
                each.amount().applyAsLong(data)));
  }

  private void add(Counted indicator, String council, String day, long amount) {
    if (!day.isEmpty()) {
      YearMonth month = YearMonth.parse(day.substring(0, "2026-01".length()));
      cells.merge(new Cell(indicator.id(), council, month), amount, Long::sum);
    }
  }

  /** For a command without a day, its event's day counts. */
  private static String eventDay(Counted indicator, List<JournalEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.type().equals(indicator.type()))
        .findFirst()
        .map(entry -> read(entry.data()).path(indicator.eventDay()).asString(""))
        .orElse("");
  }

  private static JsonNode read(String json) {
    return JSON.readTree(json.isBlank() ? "{}" : json);
  }
}
