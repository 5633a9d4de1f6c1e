package vn.hdnd.cuulong.regional.councils.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.inbox.CloudEventReader;
import vn.hdnd.cuulong.platform.inbox.Reading;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.regional.councils.Council;
import vn.hdnd.cuulong.regional.councils.Registry;
import vn.hdnd.cuulong.regional.councils.RegistryEvent;

/**
 * Follows the register's changes and forwards the record of every changed council. The register is
 * one aggregate, so its events come in order; repeated ones are dropped. An event that lacks
 * something a council needs is skipped as a whole: its effect is computed before any state is
 * changed.
 */
final class CouncilRecords implements Processor<byte[], byte[], String, Council> {

  static final String STORE = "council-register";

  private static final Logger LOG = LoggerFactory.getLogger(CouncilRecords.class);

  /** The register after its event with a sequence. */
  record Followed(long sequence, Registry registry) {}

  private record Stage(
      ProcessorContext<String, Council> context, KeyValueStore<String, Followed> store) {}

  private final Predicate<RecordMetadata> isLast;
  private @Nullable Stage stage;

  CouncilRecords(Predicate<RecordMetadata> isLast) {
    this.isLast = isLast;
  }

  @Override
  public void init(ProcessorContext<String, Council> context) {
    stage = new Stage(context, context.getStateStore(STORE));
  }

  @Override
  public void process(Record<byte[], byte[]> message) {
    Stage running = stage;
    if (running == null) {
      throw new IllegalStateException("init comes first");
    }
    if (CloudEventReader.read(name -> header(message, name), message.value())
            instanceof Reading.Event(ReceivedEvent event)
        && placed(message, event)) {
      follow(running, event, message.timestamp());
    }
    if (running.context().recordMetadata().filter(isLast).isPresent()) {
      running.context().commit();
    }
  }

  private static void follow(Stage running, ReceivedEvent event, long timestamp) {
    Class<? extends RegistryEvent> type = changes().get(event.type());
    Followed kept = running.store().get(Registry.ID);
    Followed before = kept == null ? new Followed(0, Registry.empty()) : kept;
    if (type == null || event.sequence() <= before.sequence()) {
      return;
    }
    Registry after;
    try {
      after = before.registry().after(event.data(type));
    } catch (RuntimeException unreadable) {
      // Its content is not logged.
      LOG.warn(
          "Event {} of the register cannot be followed: {}",
          event.sequence(),
          unreadable.getClass());
      return;
    }
    running.store().put(Registry.ID, new Followed(event.sequence(), after));
    after.councils().stream()
        .filter(council -> !before.registry().councils().contains(council))
        .forEach(council ->
            running
                .context()
                .forward(new Record<>(council.id(), council, timestamp, new RecordHeaders())));
  }

  /** Tells whether the event has the register's own key, under which its position is stored. */
  private static boolean placed(Record<byte[], byte[]> message, ReceivedEvent event) {
    return event.subject().equals(Registry.ID)
        && Arrays.equals(message.key(), Registry.ID.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Class<? extends RegistryEvent>> changes() {
    return EventCatalogue.recordsOf(RegistryEvent.class);
  }

  private static @Nullable String header(Record<byte[], byte[]> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
