package vn.hdnd.cuulong.regional.councils.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedForward;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;
import org.apache.kafka.streams.state.StoreBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingCount;
import vn.hdnd.cuulong.regional.councils.Council;
import vn.hdnd.cuulong.regional.councils.RegistryEvent;
import vn.hdnd.cuulong.regional.statistics.messaging.Events.Sent;

/**
 * A change of a version that one program does not know and the next one does, on the same state.
 */
class UnknownChangeTest {

  private static final Map<String, Class<? extends RegistryEvent>> KNOWN =
      EventCatalogue.recordsOf(RegistryEvent.class);

  private final MockProcessorContext<String, Council> context = new MockProcessorContext<>();
  private final WaitingCount waiting = new WaitingCount();

  @BeforeEach
  void openTheStores() {
    CouncilsTopology.stores(new BuiltInDslStoreSuppliers.InMemoryDslStoreSuppliers())
        .forEach(this::open);
  }

  private void open(StoreBuilder<?> builder) {
    var store = builder.withLoggingDisabled().build();
    store.init(context.getStateStoreContext(), store);
  }

  @Test
  void waitsWithTheLaterOnesAndIsFollowedByTheProgramThatKnowsIt() {
    var older = new HashMap<>(KNOWN);
    older.remove("vn.hdnd.regional.councils-merged.v1");
    CouncilRecords before = begun(older);
    send(before, RegisterChanges.REGISTERED, RegisterChanges.MERGED, RegisterChanges.RENAMED);
    send(before, RegisterChanges.REGISTERED, RegisterChanges.MERGED, RegisterChanges.RENAMED);
    assertThat(changed()).containsExactlyInAnyOrder("long-an", "tay-ninh");
    assertThat(waiting.now()).isEqualTo(2);
    before.close();

    CouncilRecords after = begun(KNOWN);
    context.scheduledPunctuators().getLast().getPunctuator().punctuate(0);

    assertThat(changed()).contains("tay-ninh-2025").last().isEqualTo("tay-ninh-2025");
    assertThat(waiting.now()).isZero();
    send(after, RegisterChanges.MERGED);
    assertThat(changed()).isEmpty();
  }

  private CouncilRecords begun(Map<String, Class<? extends RegistryEvent>> changes) {
    var records = new CouncilRecords(changes, waiting);
    records.init(context);
    return records;
  }

  private static void send(CouncilRecords records, Sent... changes) {
    for (Sent change : changes) {
      records.process(
          new Record<>(
              change.record().key(), change.record().value(), 0L, change.record().headers()));
    }
  }

  /** The councils that were forwarded since the last call. */
  private List<String> changed() {
    List<String> ids =
        context.forwarded().stream().map(CapturedForward::record).<String>map(Record::key).toList();
    context.resetForwards();
    return ids;
  }
}
