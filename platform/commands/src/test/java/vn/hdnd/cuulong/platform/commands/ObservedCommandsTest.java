package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.events.Refusal;

class ObservedCommandsTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ObservedCommands commands = new ObservedCommands(List.of(), meters, null);

  /** A reason could reveal what the record is about to readers of the metrics. */
  @Test
  void countRefusalsByTheirKindAndTellNoReason() {
    Refusal refusal = Refusal.of(CommandRefusal.PAST_DATE_NEEDS_LEAD);

    commands.answered(
        AggregateType.of("thing", "things", Object.class), new CommandOutcome.Refused(refusal));

    assertThat(meters.get("cuulong.refusals").tag("kind", "broken-rule").counter().count())
        .isEqualTo(1);
    assertThat(meters.getMeters())
        .extracting(Meter::getId)
        .flatExtracting(Meter.Id::getTags)
        .extracting(Tag::getValue)
        .containsExactlyInAnyOrder("thing", "Refused", "thing", "broken-rule");
  }
}
