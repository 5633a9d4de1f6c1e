package vn.hdnd.cuulong.regional.statistics.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.state.DslStoreSuppliers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.messaging.Message;
import vn.hdnd.cuulong.regional.statistics.StatisticsCells;

/** Adds the topology to the service's streams, and reads what it publishes into the view. */
@Configuration(proxyBeanMethods = false)
class StatisticsMessagingConfiguration {

  @Autowired
  void addTopology(StreamsBuilder builder, DslStoreSuppliers stores, MeterRegistry meters) {
    StatisticsTopology.addTo(
        builder,
        stores,
        reason ->
            meters
                .counter(
                    "cuulong.statistics.passed.over",
                    "reason",
                    reason.name().toLowerCase(Locale.ROOT))
                .increment());
  }

  @Bean
  Consumer<Message<List<byte[]>>> statisticsView(StatisticsCells cells) {
    var view = new StatisticsView(cells);
    return message -> view.take(message.getPayload());
  }

  @Bean
  StatisticsHealthIndicator statisticsHealthIndicator(StreamsBuilderFactoryBean streams) {
    return new StatisticsHealthIndicator(streams);
  }
}
