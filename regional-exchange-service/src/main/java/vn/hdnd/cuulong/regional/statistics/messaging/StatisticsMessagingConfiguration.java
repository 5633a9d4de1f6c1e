package vn.hdnd.cuulong.regional.statistics.messaging;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.state.DslStoreSuppliers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.messaging.Message;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingCount;
import vn.hdnd.cuulong.regional.statistics.Measures;
import vn.hdnd.cuulong.regional.statistics.StatisticsCells;
import vn.hdnd.cuulong.regional.streams.Backlog;
import vn.hdnd.cuulong.regional.streams.StreamFailures;

/** Adds the topology to the service's streams, and reads its output into the view. */
@Configuration(proxyBeanMethods = false)
@Import(PassedOverCounts.class)
class StatisticsMessagingConfiguration {

  @Autowired
  void addTopology(
      StreamsBuilder builder,
      DslStoreSuppliers stores,
      Backlog backlog,
      PassedOverCounts passedOver,
      WaitingCount waiting) {
    StatisticsTopology.addTo(
        builder,
        stores,
        new CountingProcessor.Parts(
            new FactReader(type -> !Measures.fedBy(type).isEmpty()),
            backlog,
            passedOver::add,
            waiting));
  }

  @Bean
  Consumer<Message<List<byte[]>>> statisticsView(StatisticsCells cells) {
    return new StatisticsView(cells)::take;
  }

  @Bean
  StatisticsHealthIndicator statisticsHealthIndicator(
      StreamsBuilderFactoryBean streams,
      StreamFailures failures,
      PassedOverCounts passedOver,
      WaitingCount waiting) {
    return new StatisticsHealthIndicator(
        () -> Optional.ofNullable(streams.getKafkaStreams()).map(KafkaStreams::state),
        failures,
        passedOver,
        waiting);
  }
}
