package vn.hdnd.cuulong.platform.schedule;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.hdnd.cuulong.platform.leases.Leases;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;

/** The schedule of a service, for every {@link DueRule} that it has as a bean. */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
      "vn.hdnd.cuulong.platform.commands.CommandsAutoConfiguration"
    })
@ConditionalOnBean(MongoOperations.class)
@EnableConfigurationProperties(ScheduleProperties.class)
public class ScheduleAutoConfiguration {

  @Bean
  DueStore dueStore(MongoOperations mongo) {
    return new DueStore(mongo);
  }

  @Bean
  IndexDeclarations scheduleIndexes() {
    return DueStore::indexes;
  }

  @Bean
  ScheduleLoop schedule(
      ObjectProvider<DueRule> rules,
      DueStore store,
      MongoOperations mongo,
      Clock clock,
      ScheduleProperties properties,
      MeterRegistry meters) {
    List<DueRule> all = rules.orderedStream().toList();
    String owner = UUID.randomUUID().toString();
    var leases = new Leases(mongo, "schedule", clock, properties.leaseDuration(), owner);
    var metrics = new ScheduleMetrics(meters);
    var round = new DueRound(all, store, leases, clock, properties, metrics);
    return new ScheduleLoop(all, store, round, leases, clock, properties);
  }

  @Bean
  DueWorkOperator dueWorkOperator(DueStore store, ScheduleLoop loop) {
    return new DueWorkOperator(store, loop);
  }

  @Bean
  ScheduleHealthIndicator scheduleHealthIndicator(DueStore store, Clock clock) {
    return new ScheduleHealthIndicator(store, clock);
  }
}
