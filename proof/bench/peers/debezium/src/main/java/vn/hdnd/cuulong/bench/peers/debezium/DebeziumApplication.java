package vn.hdnd.cuulong.bench.peers.debezium;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hdnd.cuulong.bench.peers.load.Lamps;
import vn.hdnd.cuulong.bench.peers.load.LoadRun;
import vn.hdnd.cuulong.bench.peers.postgres.LampTable;

/** The load on an outbox table and Debezium's engine. */
@SpringBootApplication(proxyBeanMethods = false)
class DebeziumApplication {

  public static void main(String[] arguments) throws InterruptedException {
    int status;
    try (ConfigurableApplicationContext context =
        SpringApplication.run(DebeziumApplication.class, arguments)) {
      status = LoadRun.of("debezium", context.getBean(Lamps.class));
    }
    System.exit(status);
  }

  @Bean
  Producer<String, String> producer(@Value("${bench.broker}") String broker) {
    Map<String, Object> settings =
        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker, ProducerConfig.ACKS_CONFIG, "all");
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  @Bean
  Engine engine(
      Producer<String, String> producer,
      JdbcTemplate tablesAreThere,
      @Value("${bench.topic}") String topic,
      @Value("${bench.postgres-port}") int port,
      @Value("${bench.state}") Path state)
      throws InterruptedException {
    Properties properties = EngineProperties.of(topic, port, state);
    return Engine.start(properties, new Publisher(producer));
  }

  @Bean
  Lamps lamps(JdbcTemplate jdbc) {
    return new OutboxLamps(new LampTable(jdbc), jdbc);
  }
}
