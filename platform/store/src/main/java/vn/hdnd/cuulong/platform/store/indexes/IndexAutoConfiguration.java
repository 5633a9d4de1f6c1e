package vn.hdnd.cuulong.platform.store.indexes;

import com.mongodb.MongoClientSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientFactory;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The indexes of a service: whatever its {@link IndexDeclarations} name, and no others. */
@AutoConfiguration(
    afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@ConditionalOnBean(MongoDatabaseFactory.class)
@EnableConfigurationProperties(IndexProperties.class)
public class IndexAutoConfiguration {

  @Bean
  IndexStates indexStates(ObjectProvider<IndexDeclarations> declarations) {
    return new IndexStates(
        () -> declarations.orderedStream().flatMap(each -> each.indexes().stream()).toList());
  }

  @Bean
  IndexMigration indexMigration(
      MongoClientSettings settings,
      ObjectProvider<MongoClientSettingsBuilderCustomizer> customizers,
      MongoDatabaseFactory database,
      IndexStates states,
      IndexProperties properties) {
    List<MongoClientSettingsBuilderCustomizer> all =
        Stream.concat(customizers.orderedStream(), Stream.of(IndexAutoConfiguration::waitForABuild))
            .toList();
    return new IndexMigration(
        () -> new MongoClientFactory(all).createMongoClient(settings),
        database.getMongoDatabase().getName(),
        states,
        properties,
        Clock.systemUTC());
  }

  @Bean
  IndexHealthIndicator indexesHealthIndicator(IndexStates states) {
    return new IndexHealthIndicator(states);
  }

  @Bean
  UniqueIndexHealthIndicator uniqueIndexesHealthIndicator(IndexStates states) {
    return new UniqueIndexHealthIndicator(states);
  }

  @Bean
  MeterBinder indexMetrics(IndexStates states) {
    return meters -> states.declared().forEach(index -> measure(index, states, meters));
  }

  private static void measure(DeclaredIndex index, IndexStates states, MeterRegistry meters) {
    Gauge.builder("cuulong.index.missing", () -> states.isThere(index) ? 0 : 1)
        .description("1 while a declared index is waited for, being built, or cannot be built")
        .tag("collection", index.collection())
        .tag("index", index.name())
        .register(meters);
  }

  /** A build answers only when it is done, which may take hours. */
  private static void waitForABuild(MongoClientSettings.Builder settings) {
    settings
        .applyToSocketSettings(socket -> socket.readTimeout(0, TimeUnit.MILLISECONDS))
        .applyToConnectionPoolSettings(pool -> pool.minSize(0).maxSize(4));
  }
}
