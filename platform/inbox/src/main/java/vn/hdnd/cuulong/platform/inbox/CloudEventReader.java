package vn.hdnd.cuulong.platform.inbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * Reads a message in the binary mode of the CloudEvents Kafka binding, validating everything in it.
 */
public final class CloudEventReader {

  /** Years that every store and every format can hold. */
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private CloudEventReader() {}

  /**
   * Reads one message.
   *
   * @param header returns the text of a Kafka header, or null
   * @param value the message's value, or null
   */
  public static Reading read(Function<String, @Nullable String> header, byte @Nullable [] value) {
    if (value == null) {
      return new Reading.NoEvent("no value");
    }
    if (!"1.0".equals(header.apply("ce_specversion"))) {
      return new Reading.NoEvent("no ce_specversion 1.0");
    }
    try {
      return new Reading.Event(
          new ReceivedEvent(
              required(header, "ce_id"),
              required(header, "ce_source"),
              required(header, "ce_type"),
              required(header, "ce_subject"),
              sequence(required(header, "ce_sequence")),
              council(required(header, "ce_council")),
              time(required(header, "ce_time")),
              header.apply("ce_dataschema"),
              ReceivedEvent.text(value)));
    } catch (MissingAttribute | NumberFormatException | DateTimeException unusable) {
      return new Reading.NoEvent(String.valueOf(unusable.getMessage()));
    }
  }

  private static CouncilId council(String text) {
    if (!CouncilId.isOne(text)) {
      throw new MissingAttribute("ce_council that is a council's id");
    }
    return new CouncilId(text);
  }

  private static long sequence(String text) {
    long sequence = Long.parseLong(text);
    if (sequence < 1) {
      throw new NumberFormatException("ce_sequence is below 1");
    }
    return sequence;
  }

  private static Instant time(String text) {
    Instant time = Instant.parse(text);
    if (time.isBefore(FIRST) || time.isAfter(LAST)) {
      throw new DateTimeException("ce_time is not of the years 1 to 9999");
    }
    return time;
  }

  private static String required(Function<String, @Nullable String> header, String name) {
    String value = header.apply(name);
    if (value == null || value.isBlank()) {
      throw new MissingAttribute(name);
    }
    return value;
  }

  private static final class MissingAttribute extends IllegalArgumentException {
    private MissingAttribute(String name) {
      super("no " + name);
    }
  }
}
