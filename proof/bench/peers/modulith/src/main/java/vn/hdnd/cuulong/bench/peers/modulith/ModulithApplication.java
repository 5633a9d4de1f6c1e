package vn.hdnd.cuulong.bench.peers.modulith;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.EventExternalizationConfiguration;
import org.springframework.modulith.events.RoutingTarget;
import org.springframework.scheduling.annotation.EnableAsync;
import vn.hdnd.cuulong.bench.peers.load.Change;
import vn.hdnd.cuulong.bench.peers.load.Lamps;
import vn.hdnd.cuulong.bench.peers.load.LoadRun;
import vn.hdnd.cuulong.bench.peers.postgres.LampTable;

/**
 * The load on Spring Modulith. Without {@code @EnableAsync} a command would wait for the broker.
 */
@SpringBootApplication(proxyBeanMethods = false)
@EnableAsync
class ModulithApplication {

  public static void main(String[] arguments) throws InterruptedException {
    int status;
    try (ConfigurableApplicationContext context =
        SpringApplication.run(ModulithApplication.class, arguments)) {
      status = LoadRun.of("modulith", context.getBean(Lamps.class));
    }
    System.exit(status);
  }

  @Bean
  EventExternalizationConfiguration externalization(@Value("${bench.topic}") String topic) {
    return EventExternalizationConfiguration.externalizing()
        .select(Change.class::isInstance)
        .route(Change.class, change -> RoutingTarget.forTarget(topic).andKey(change.lamp()))
        .build();
  }

  @Bean
  Lamps lamps(JdbcTemplate jdbc, ApplicationEventPublisher events) {
    return new ModulithLamps(new LampTable(jdbc), events);
  }
}
