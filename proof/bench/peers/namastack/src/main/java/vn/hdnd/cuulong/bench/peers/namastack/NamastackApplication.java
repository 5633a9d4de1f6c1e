package vn.hdnd.cuulong.bench.peers.namastack;

import io.namastack.outbox.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.hdnd.cuulong.bench.peers.load.Lamps;
import vn.hdnd.cuulong.bench.peers.load.LoadRun;
import vn.hdnd.cuulong.bench.peers.postgres.LampTable;

/** The load on Namastack Outbox. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
class NamastackApplication {

  public static void main(String[] arguments) throws InterruptedException {
    int status;
    try (ConfigurableApplicationContext context =
        SpringApplication.run(NamastackApplication.class, arguments)) {
      status = LoadRun.of("namastack", context.getBean(Lamps.class));
    }
    System.exit(status);
  }

  @Bean
  KafkaHandler kafkaHandler(
      KafkaOperations<String, byte[]> kafka, @Value("${bench.topic}") String topic) {
    return new KafkaHandler(kafka, topic);
  }

  @Bean
  Lamps lamps(JdbcTemplate jdbc, Outbox outbox) {
    return new NamastackLamps(new LampTable(jdbc), outbox);
  }
}
