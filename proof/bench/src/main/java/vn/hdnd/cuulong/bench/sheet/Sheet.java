package vn.hdnd.cuulong.bench.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.Cause;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * The smallest aggregate that uses every feature of an aggregate.
 *
 * @param title its title
 * @param pages the number of filed pages
 */
public record Sheet(String title, long pages) {

  /** The size of an event's data as JSON, in bytes. */
  public static final int EVENT_BYTES = 1024;

  public static final DayRule DAYS =
      new DayRule(ZoneOffset.UTC, LocalDate.EPOCH, 30, Set.of("office-lead"), "house rule");
  public static final String TOPIC = "bench.sheets.events.v1";
  public static final String COLLECTION = "sheets";
  public static final String COUNCIL = "an-giang-2025";
  public static final AggregateType<Sheet> TYPE =
      AggregateType.of("sheet", COLLECTION, Sheet.class);
  public static final EventCatalogue CATALOGUE =
      EventCatalogue.of("bench", TOPIC, SheetEvent.class);

  private static final int NUMBER_DIGITS = 12;
  private static final String TEXT =
      "x".repeat(EVENT_BYTES - "{\"number\":\"\",\"text\":\"\"}".length() - NUMBER_DIGITS);

  /** Creates a sheet with a number of events. */
  public static Decision<Sheet> file(long first, int events) {
    return Decision.accepted(
        new Sheet("Phiếu số " + first, events),
        IntStream.range(0, events).mapToObj(i -> event(first + i)).toArray(DomainEvent[]::new));
  }

  /** Files one more page. */
  public Decision<Sheet> more(long number) {
    return Decision.accepted(new Sheet(title, pages + 1), event(number));
  }

  /** A command of a clerk. */
  public static CommandContext command(String key) {
    Instant now = Instant.now();
    return new CommandContext(
        key,
        "fingerprint of " + key,
        new CouncilId(COUNCIL),
        new Cause.Person("vanphong.angiang", Set.of("office-staff")),
        now,
        DAYS.today(now),
        OptionalLong.empty(),
        false);
  }

  private static SheetFiled event(long number) {
    return new SheetFiled(String.format(Locale.ROOT, "%0" + NUMBER_DIGITS + "d", number), TEXT);
  }
}
