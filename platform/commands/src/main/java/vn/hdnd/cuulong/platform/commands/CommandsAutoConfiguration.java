package vn.hdnd.cuulong.platform.commands;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.WriteConcern;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.store.ServedCouncils;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;

/**
 * The write path of a service: give it an {@link EventCatalogue}, a {@link DayRule} and one {@link
 * AggregateType} bean for each kind of aggregate.
 */
@AutoConfiguration(
    afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@EnableConfigurationProperties({CommandProperties.class, ServedCouncils.class})
public class CommandsAutoConfiguration {

  /** A command is answered only after a majority has it in its journal. */
  @Bean
  MongoClientSettingsBuilderCustomizer durableWrites() {
    return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  /**
   * Reports a store that is away, or does not answer, after seconds instead of minutes. Runs before
   * Boot applies the address, so that an option in the address wins.
   */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  MongoClientSettingsBuilderCustomizer boundedPatience() {
    return settings ->
        settings
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, SECONDS))
            .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(5, SECONDS))
            .applyToSocketSettings(
                socket -> socket.connectTimeout(3, SECONDS).readTimeout(15, SECONDS));
  }

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  AggregateCommandsFactory aggregateCommandsFactory(
      MongoOperations mongo,
      EventCatalogue catalogue,
      CommandProperties properties,
      ObjectProvider<CommandListener> listeners,
      MeterRegistry meters,
      ObjectProvider<Tracer> tracer,
      ObjectProvider<CommandGate> gate,
      DayRule days,
      IndexStates indexes) {
    var listener = new ObservedCommands(listeners, meters, tracer.getIfAvailable());
    // Resolved lazily, because a gate may need commands itself; a missing rule is an error.
    return new AggregateCommandsFactory(
        mongo,
        catalogue,
        properties,
        listener,
        new CommandRules(
            (type, council, today, told) -> gate.getObject().against(type, council, today, told),
            days),
        indexes);
  }

  @Bean
  Journal journal(MongoOperations mongo) {
    return new Journal(mongo);
  }

  @Bean
  IndexDeclarations commandIndexes(List<AggregateType<?>> types) {
    return () ->
        Stream.concat(
                types.stream().flatMap(type -> MongoAggregateStore.indexes(type).stream()),
                Journal.indexes().stream())
            .toList();
  }

  @Bean
  RowRepair rowRepair(List<AggregateType<?>> types, MongoOperations mongo, Clock clock) {
    return new RowRepair(types, mongo, clock);
  }
}
