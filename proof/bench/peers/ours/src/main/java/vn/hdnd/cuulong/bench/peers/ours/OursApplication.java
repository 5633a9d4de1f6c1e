package vn.hdnd.cuulong.bench.peers.ours;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import vn.hdnd.cuulong.bench.peers.load.Lamps;
import vn.hdnd.cuulong.bench.peers.load.LoadRun;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandGate;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.events.EventCatalogue;

/** The load on our own write path. */
@SpringBootApplication(proxyBeanMethods = false)
class OursApplication {

  public static void main(String[] arguments) throws InterruptedException {
    int status;
    try (ConfigurableApplicationContext context =
        SpringApplication.run(OursApplication.class, arguments)) {
      status = LoadRun.of("ours", context.getBean(Lamps.class));
    }
    System.exit(status);
  }

  @Bean
  EventCatalogue catalogue(@Value("${bench.topic}") String topic) {
    return Lamp.catalogue(topic);
  }

  @Bean
  DayRule days() {
    return new DayRule(ZoneOffset.UTC, LocalDate.EPOCH, 30, Set.of("office-lead"), "house rule");
  }

  @Bean
  CommandGate gate() {
    return CommandGate.OPEN;
  }

  @Bean
  AggregateType<Lamp> lampType() {
    return Lamp.TYPE;
  }

  @Bean
  MeterRegistry meters() {
    return new SimpleMeterRegistry();
  }

  @Bean
  Lamps lamps(AggregateCommandsFactory factory, Clock clock) {
    return new OurLamps(factory.of(Lamp.TYPE), clock);
  }
}
