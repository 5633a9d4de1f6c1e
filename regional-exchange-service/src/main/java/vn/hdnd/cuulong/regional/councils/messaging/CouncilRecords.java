package vn.hdnd.cuulong.regional.councils.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.inbox.CloudEventReader;
import vn.hdnd.cuulong.platform.inbox.Reading;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingCount;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingEvent;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingEvents;
import vn.hdnd.cuulong.regional.councils.Council;
import vn.hdnd.cuulong.regional.councils.Registry;
import vn.hdnd.cuulong.regional.councils.RegistryEvent;

/**
 * Follows the register's changes and forwards the record of every changed council. The register is
 * one aggregate, so its events come in order; repeated ones are dropped. An event that lacks
 * something a council needs is skipped as a whole: its effect is computed before any state is
 * changed. One of a version that this program does not know waits, and later ones behind it.
 */
final class CouncilRecords implements Processor<byte[], byte[], String, Council> {

  static final String STORE = "council-register";
  static final String WAITING = "waiting-council-changes";

  private static final Logger LOG = LoggerFactory.getLogger(CouncilRecords.class);

  /** The register after its event with a sequence. */
  record Followed(long sequence, Registry registry) {}

  private record Stage(
      ProcessorContext<String, Council> context,
      KeyValueStore<String, Followed> store,
      WaitingEvents waiting) {

    Followed followed() {
      Followed kept = store.get(Registry.ID);
      return kept == null ? new Followed(0, Registry.empty()) : kept;
    }

    long last() {
      return waiting.last(Registry.ID).orElseGet(() -> followed().sequence());
    }
  }

  private final Map<String, Class<? extends RegistryEvent>> changes;
  private final WaitingCount waiting;
  private @Nullable Stage stage;

  /**
   * Follows these types of changes.
   *
   * @param waiting how many events wait
   */
  CouncilRecords(Map<String, Class<? extends RegistryEvent>> changes, WaitingCount waiting) {
    this.changes = changes;
    this.waiting = waiting;
  }

  @Override
  public void init(ProcessorContext<String, Council> context) {
    stage =
        new Stage(
            context,
            context.getStateStore(STORE),
            WaitingEvents.of(context, WAITING, waiting, waited -> followed(running(), waited)));
  }

  @Override
  public void process(Record<byte[], byte[]> message) {
    if (CloudEventReader.read(name -> header(message, name), message.value())
            instanceof Reading.Event(ReceivedEvent event)
        && placed(message, event)) {
      take(running(), new WaitingEvent(event, message.timestamp()));
    }
  }

  @Override
  public void close() {
    if (stage != null) {
      stage.waiting().close();
    }
  }

  private Stage running() {
    Stage running = stage;
    if (running == null) {
      throw new IllegalStateException("init comes first");
    }
    return running;
  }

  private void take(Stage running, WaitingEvent come) {
    if (come.event().sequence() > running.last()
        && (running.waiting().last(Registry.ID).isPresent() || !followed(running, come))) {
      running.waiting().add(come);
    }
  }

  /** Follows an event, or passes over what is no change; false if its version is not known. */
  private boolean followed(Stage running, WaitingEvent come) {
    ReceivedEvent event = come.event();
    Class<? extends RegistryEvent> type = changes.get(event.type());
    if (type == null) {
      return !isAnotherVersionOfAChange(event);
    }
    follow(running, event, type, come.timestamp());
    return true;
  }

  private static void follow(
      Stage running, ReceivedEvent event, Class<? extends RegistryEvent> type, long timestamp) {
    Followed before = running.followed();
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
    // The register changes a few times a year, and all services wait for it.
    running.context().commit();
  }

  /** Tells whether the event has the register's own key, under which its position is stored. */
  private static boolean placed(Record<byte[], byte[]> message, ReceivedEvent event) {
    return event.subject().equals(Registry.ID)
        && Arrays.equals(message.key(), Registry.ID.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isAnotherVersionOfAChange(ReceivedEvent event) {
    return EventCatalogue.recordsOf(RegistryEvent.class).keySet().stream()
        .anyMatch(known -> ReceivedEvent.baseType(known).equals(event.baseType()));
  }

  private static @Nullable String header(Record<byte[], byte[]> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
