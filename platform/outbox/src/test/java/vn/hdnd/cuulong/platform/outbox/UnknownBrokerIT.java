package vn.hdnd.cuulong.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;

/**
 * Tests a service that starts while the broker's host name is unknown, as before its container
 * exists.
 */
@SpringBootTest(
    classes = RelayIT.LampService.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "cuulong.outbox.sweep-interval=100ms")
@ContextConfiguration(initializers = {RealParts.class, UnknownBrokerIT.NoName.class})
class UnknownBrokerIT {

  @Autowired private AggregateCommandsFactory factory;
  @Autowired private MeterRegistry meters;

  static class NoName implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of("spring.kafka.bootstrap-servers=nothing.invalid:9092").applyTo(context);
    }
  }

  @Test
  void takesCommandsAndCountsWhatWaits() {
    assertThat(
            factory
                .of(Lamp.TYPE)
                .create(
                    Lamp.command("lit"), CommandDays.none(), id -> Lamp.light("No of " + id, 60)))
        .isInstanceOf(CommandOutcome.Done.class);

    Awaitility.await().until(() -> meters.get("cuulong.outbox.depth").gauge().value() == 1);
  }
}
