package vn.hdnd.cuulong.regional.statistics.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.inbox.CloudEventReader;
import vn.hdnd.cuulong.platform.inbox.Reading;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.regional.refusal.PlausibleDays;
import vn.hdnd.cuulong.regional.statistics.Area;
import vn.hdnd.cuulong.regional.statistics.Denunciations;
import vn.hdnd.cuulong.regional.statistics.EventData;
import vn.hdnd.cuulong.regional.statistics.Fact;
import vn.hdnd.cuulong.regional.statistics.Measure;
import vn.hdnd.cuulong.regional.statistics.Measures;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.PassedOver;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Reason;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Uncounted;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Understood;

/** Reads a record of a domain topic and validates everything in it. */
final class FactReader {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
  private static final Pattern VERSION = Pattern.compile("\\.v\\d+$");

  private static final Map<String, Area> AREAS =
      Arrays.stream(Area.values()).collect(Collectors.toMap(Area::topic, Function.identity()));

  private FactReader() {}

  static FactReading read(String topic, Record<byte[], byte[]> message) {
    return switch (CloudEventReader.read(headers(message), message.value())) {
      case Reading.NoEvent nothing -> new PassedOver(Reason.NO_EVENT);
      case Reading.Event(ReceivedEvent event) when !placed(message, event) ->
          new PassedOver(Reason.NO_EVENT);
      case Reading.Event(ReceivedEvent event) when !isOf(AREAS.get(topic), event) ->
          new PassedOver(Reason.OTHER_TYPE);
      case Reading.Event(ReceivedEvent event) ->
          unread(event.type())
              .<FactReading>map(reason -> uncounted(event, reason))
              .orElseGet(() -> fact(event));
    };
  }

  private static FactReading uncounted(ReceivedEvent event, Reason reason) {
    return new Uncounted(event.subject(), event.sequence(), reason);
  }

  private static FactReading fact(ReceivedEvent event) {
    if (!PlausibleDays.contains(event.time())) {
      return uncounted(event, Reason.UNREADABLE);
    }
    try {
      var data = new EventData(JSON.readValue(event.json(), OBJECT));
      return new Understood(
          new Fact(
              event.type(),
              event.council().value(),
              event.subject(),
              event.sequence(),
              Denunciations.isOfOne(data) ? Denunciations.coarse(event.time()) : event.time(),
              data));
    } catch (JacksonException noObject) {
      return uncounted(event, Reason.UNREADABLE);
    }
  }

  /** Returns why a type is not read; empty if it is read. */
  private static Optional<Reason> unread(String type) {
    if (!Measures.fedBy(type).isEmpty()) {
      return Optional.empty();
    }
    String base = VERSION.matcher(type).replaceFirst("");
    boolean known =
        Measures.all().stream()
            .map(Measure::events)
            .flatMap(Set::stream)
            .anyMatch(read -> VERSION.matcher(read).replaceFirst("").equals(base));
    return Optional.of(known ? Reason.OTHER_VERSION : Reason.OTHER_TYPE);
  }

  /** Tells whether the event has the key of its aggregate, under which the position is stored. */
  private static boolean placed(Record<byte[], byte[]> message, ReceivedEvent event) {
    return Arrays.equals(message.key(), event.subject().getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isOf(@Nullable Area area, ReceivedEvent event) {
    return area != null && area.owns(event.type());
  }

  private static Function<String, @Nullable String> headers(Record<byte[], byte[]> message) {
    return name -> {
      Header header = message.headers().lastHeader(name);
      return header == null || header.value() == null
          ? null
          : new String(header.value(), StandardCharsets.UTF_8);
    };
  }
}
