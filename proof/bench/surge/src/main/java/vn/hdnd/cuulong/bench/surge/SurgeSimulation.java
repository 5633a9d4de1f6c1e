package vn.hdnd.cuulong.bench.surge;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CoreDsl;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * An open load: people do not wait for one another. Writes one line for each answer: the key, the status, and the petition's id. A request without an answer has no line.
 *
 * <p>From the environment: SURGE_URL, SURGE_TOKEN, SURGE_PETITIONS, SURGE_SECONDS, SURGE_ANSWERS.
 */
public final class SurgeSimulation extends Simulation {

  private static final String PETITION =
      """
      {"kind":"COMPLAINT","receivedOn":"2026-03-03","source":"POST",
       "paperFileNumber":"#{file}","field":"LAND",
       "subject":"Bồi thường khi thu hồi đất làm đường tỉnh 941","signatories":1,
       "checks":{"vietnamese":true,"dated":true,"senderNamed":true,"addressGiven":true,
                 "signed":true,"contentClear":true,"alreadyHandled":false}}
      """;

  private final PrintWriter answers;

  public SurgeSimulation() {
    this.answers = writer(Path.of(System.getenv("SURGE_ANSWERS")));
    double perSecond =
        Double.parseDouble(System.getenv("SURGE_PETITIONS"))
            / Double.parseDouble(System.getenv("SURGE_SECONDS"));
    var surge = scenario("petitions").exec(petition());
    var _ =
        setUp(
                surge.injectOpen(
                    constantUsersPerSec(perSecond)
                        .during(
                            Duration.ofSeconds(Long.parseLong(System.getenv("SURGE_SECONDS"))))))
            .protocols(http.baseUrl(System.getenv("SURGE_URL")).shareConnections());
  }

  /** Returns a unique paper file number. */
  private static String anyFile() {
    var random = ThreadLocalRandom.current();
    return random.nextLong(1_000_000_000_000L) + "/" + random.nextLong(1_000_000_000_000L);
  }

  private ChainBuilder petition() {
    return CoreDsl.exec(session -> session.set("key", UUID.randomUUID().toString()).set("file", anyFile()))
        .exec(
            http("petition")
                .post("/api/petitions/v1/petitions")
                .header("Authorization", "Bearer " + System.getenv("SURGE_TOKEN"))
                .header("Idempotency-Key", "#{key}")
                .header("Content-Type", "application/json")
                .body(StringBody(PETITION))
                .requestTimeout(Duration.ofSeconds(60))
                .check(status().saveAs("status"), bodyString().saveAs("body")))
        .exec(session -> {
          if (session.contains("status")) {
            answers.printf(
                "%s %d %s%n",
                session.getString("key"),
                session.getInt("status"),
                idIn(String.valueOf(session.getString("body"))));
          }
          return session;
        });
  }

  private static String idIn(String body) {
    int at = body.indexOf("\"id\":\"");
    return at < 0 ? "-" : body.substring(at + 6, body.indexOf('"', at + 6));
  }

  private static PrintWriter writer(Path file) {
    try {
      return new PrintWriter(Files.newBufferedWriter(file), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void after() {
    answers.close();
  }
}
