package vn.hdnd.cuulong.platform.testkit.start;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hdnd.cuulong.platform.testkit.contracts.PublishedEvents;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.FreePorts;
import vn.hdnd.cuulong.platform.testkit.parts.LocalBroker;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestKeys;

/**
 * Starts a whole service while nothing listens on the broker's port, and later starts the broker.
 */
public abstract class StartWithoutBrokerContract {

  private static final Duration OPENS_WITHIN = Duration.ofSeconds(60);
  private static final Duration BEGINS_WITHIN = Duration.ofSeconds(90);

  private final Class<?> application;
  private final FirstCommand command;

  protected StartWithoutBrokerContract(Class<?> application, FirstCommand command) {
    this.application = application;
    this.command = command;
  }

  @Test
  void opensItsPortTakesCommandsAndBeginsTheRestWhenTheBrokerComes() {
    int port = FreePorts.next();
    int brokersPort = FreePorts.besides(port);
    var service = starting(port, "127.0.0.1:" + brokersPort);
    try {
      String id = takesACommand(port);
      try (LocalBroker broker = LocalBroker.startOn(brokersPort)) {
        begins(port, id, broker.bootstrapServers());
      }
    } finally {
      end(service);
    }
  }

  /** The situation before the broker's container exists. */
  protected final void takesACommandWhileNobodyKnowsTheBrokersName() {
    int port = FreePorts.next();
    var service = starting(port, "nothing.invalid:9092");
    try {
      assertThat(takesACommand(port)).isNotEmpty();
    } finally {
      end(service);
    }
  }

  private CompletableFuture<ConfigurableApplicationContext> starting(int port, String broker) {
    return CompletableFuture.supplyAsync(() -> started(port, broker), Thread::startVirtualThread);
  }

  private static void end(CompletableFuture<ConfigurableApplicationContext> service) {
    service.thenAccept(ConfigurableApplicationContext::close).orTimeout(20, SECONDS).join();
  }

  private ConfigurableApplicationContext started(int port, String broker) {
    return new SpringApplicationBuilder(application, TestKeys.class)
        .run(
            "--SERVER_PORT=" + port,
            "--management.server.port=0",
            "--MONGODB_URI=" + LocalStore.connectionString(),
            "--spring.mongodb.database=" + RealParts.database(),
            "--KAFKA_BOOTSTRAP_SERVERS=" + broker,
            "--spring.kafka.bootstrap-servers=" + broker,
            "--spring.cloud.stream.kafka.binder.brokers=" + broker);
  }

  private String takesACommand(int port) {
    var health = new Http(port, "/actuator/health", command.token());
    await("the port, with a readiness that says degraded")
        .atMost(OPENS_WITHIN)
        .ignoreExceptions()
        .untilAsserted(() -> {
          Http.Answer readiness = health.get("/readiness");
          assertThat(readiness.status()).isEqualTo(200);
          assertThat(readiness.text("status")).isEqualTo("DEGRADED");
        });
    Http.Answer done = caller(port).post(command.path(), command.body());
    assertThat(done.status()).as(done.body().toString()).isEqualTo(201);
    return done.id();
  }

  private void begins(int port, String id, String servers) {
    await("what was made, in the list that its event fills")
        .atMost(BEGINS_WITHIN)
        .untilAsserted(
            () -> assertThat(caller(port).get(command.path()).body().toString()).contains(id));
    assertThat(PublishedEvents.of(servers, command.topic(), command.council(), 1).events())
        .isNotEmpty();
    await("a service that is up")
        .atMost(BEGINS_WITHIN)
        .untilAsserted(() ->
            assertThat(
                    new Http(port, "/actuator", command.token())
                        .get("/health/readiness")
                        .text("status"))
                .isEqualTo("UP"));
  }

  private Http caller(int port) {
    return new Http(port, command.root(), command.token());
  }
}
