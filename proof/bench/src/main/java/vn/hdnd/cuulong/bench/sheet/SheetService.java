package vn.hdnd.cuulong.bench.sheet;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandGate;
import vn.hdnd.cuulong.platform.commands.CommandsAutoConfiguration;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.outbox.OutboxAutoConfiguration;
import vn.hdnd.cuulong.platform.store.indexes.IndexAutoConfiguration;

/** A service of one aggregate, configured as every service is; its relay starts when told. */
public final class SheetService implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private SheetService(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** A service on a database of its own. */
  public static SheetService on(Parts parts, String database) {
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Beans.class)
            .web(WebApplicationType.NONE)
            .properties(
                Map.of(
                    "spring.mongodb.uri",
                    parts.store(),
                    "spring.mongodb.database",
                    database,
                    "spring.kafka.bootstrap-servers",
                    parts.broker(),
                    "spring.main.banner-mode",
                    "off",
                    "logging.level.root",
                    "WARN"))
            .run();
    context.getBean("indexMigration", SmartLifecycle.class).start();
    return new SheetService(context);
  }

  public AggregateCommands<Sheet> commands() {
    return context.getBean(AggregateCommandsFactory.class).of(Sheet.TYPE);
  }

  public MongoOperations store() {
    return context.getBean(MongoOperations.class);
  }

  /** Starts sending events to the broker. */
  public void startRelay() {
    context.getBean("relayLoop", SmartLifecycle.class).start();
  }

  @Override
  public void close() {
    context.close();
  }

  @Configuration
  @ImportAutoConfiguration({
    MongoAutoConfiguration.class,
    DataMongoAutoConfiguration.class,
    KafkaAutoConfiguration.class,
    IndexAutoConfiguration.class,
    CommandsAutoConfiguration.class,
    OutboxAutoConfiguration.class
  })
  static class Beans {

    @Bean
    EventCatalogue catalogue() {
      return Sheet.CATALOGUE;
    }

    @Bean
    DayRule days() {
      return Sheet.DAYS;
    }

    @Bean
    CommandGate gate() {
      return CommandGate.OPEN;
    }

    @Bean
    AggregateType<Sheet> sheets() {
      return Sheet.TYPE;
    }

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }

    /** Starts nothing automatically, because the benchmark decides when the relay begins. */
    @Bean(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME)
    static DefaultLifecycleProcessor lifecycles() {
      return new DefaultLifecycleProcessor() {
        @Override
        public void onRefresh() {}
      };
    }
  }
}
