package vn.hdnd.cuulong.faults.check;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;

/**
 * Adds up what the clients were promised, by what they sent. Whether a command without an answer
 * was done, the journal decides; of what no client asked for, it is all there is.
 */
final class Recount {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** What a figure is of. */
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
    // What was done had a body that could be read.
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

  /** A command that names no day leaves it to its event. */
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
