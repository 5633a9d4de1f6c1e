package vn.hdnd.cuulong.regional.statistics.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Found;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Found.Event;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Found.Other;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Reason;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Uncounted;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Understood;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Unknown;

/**
 * Reads a record of a domain topic and validates everything in it.
 *
 * @param counts whether this program counts events of a type, whose name says its version
 */
record FactReader(Predicate<String> counts) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private static final Map<String, Area> AREAS =
      Arrays.stream(Area.values()).collect(Collectors.toMap(Area::topic, Function.identity()));

  static Found find(String topic, Record<byte[], byte[]> message) {
    return switch (CloudEventReader.read(headers(message), message.value())) {
      case Reading.NoEvent nothing -> new Other(Reason.NO_EVENT);
      case Reading.Event(ReceivedEvent event) when !placed(message, event) ->
          new Other(Reason.NO_EVENT);
      case Reading.Event(ReceivedEvent event) when !isOf(AREAS.get(topic), event) ->
          new Other(Reason.OTHER_TYPE);
      case Reading.Event(ReceivedEvent event) -> new Event(event);
    };
  }

  FactReading read(ReceivedEvent event) {
    if (counts.test(event.type())) {
      return fact(event);
    }
    return isCountedInAnotherVersion(event) ? new Unknown() : new Uncounted(Reason.OTHER_TYPE);
  }

  private static FactReading fact(ReceivedEvent event) {
    if (!PlausibleDays.contains(event.time())) {
      return new Uncounted(Reason.UNREADABLE);
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
      return new Uncounted(Reason.UNREADABLE);
    }
  }

  private static boolean isCountedInAnotherVersion(ReceivedEvent event) {
    return Measures.all().stream()
        .map(Measure::events)
        .flatMap(Set::stream)
        .anyMatch(counted -> ReceivedEvent.baseType(counted).equals(event.baseType()));
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
