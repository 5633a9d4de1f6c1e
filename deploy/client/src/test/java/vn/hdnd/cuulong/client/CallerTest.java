package vn.hdnd.cuulong.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallerTest {

  private static final String TOKEN = "{\"access_token\": \"%s\", \"expires_in\": 900}";

  private final Http http = Http.within(Duration.ofSeconds(5));
  private final Patience patience = new Patience(Duration.ofMinutes(1), _ -> {});
  private final Answering keycloak = new Answering();
  private final Answering gateway = new Answering();
  private final Caller caller =
      new Caller(
          http,
          new Tokens(keycloak.address(), "cuulong", http, patience, Clock.systemUTC()),
          gateway.address(),
          "vanphong.angiang");

  CallerTest() throws IOException {}

  @AfterEach
  void close() {
    http.close();
    keycloak.close();
    gateway.close();
  }

  @Test
  void aCommandHasATokenAKeyAndJson() {
    keycloak.then(200, TOKEN.formatted("t"));
    gateway.then(201, "{\"id\": \"1\"}");
    assertThat(caller.command("/api/x", "{}")).isEqualTo("{\"id\": \"1\"}");
    Answering.Asked asked = gateway.asked.getFirst();
    assertThat(asked.method()).isEqualTo("POST");
    assertThat(asked.body()).isEqualTo("{}");
    assertThat(asked.headers().getFirst("Authorization")).isEqualTo("Bearer t");
    assertThat(asked.headers().getFirst("Content-Type")).isEqualTo("application/json");
    assertThat(asked.headers().getFirst("Idempotency-Key")).hasSize(36);
  }

  @Test
  void aCallerWithPatienceAsksAgainUnderTheSameKey() {
    keycloak.then(200, TOKEN.formatted("t"));
    gateway.then(503, "").then(200, "done");
    assertThat(caller.send("/api/x", Caller.posting("k", "{}"), patience).body()).isEqualTo("done");
    assertThat(gateway.asked)
        .extracting(asked -> asked.headers().getFirst("Idempotency-Key"))
        .containsExactly("k", "k");
  }

  @Test
  void aTokenThatIsRefusedIsReplaced() {
    keycloak.then(200, TOKEN.formatted("old")).then(200, TOKEN.formatted("new"));
    gateway.then(401, "").then(200, "read");
    assertThat(caller.send("/api/x", request -> request, patience).body()).isEqualTo("read");
    assertThat(gateway.asked)
        .extracting(asked -> asked.headers().getFirst("Authorization"))
        .containsExactly("Bearer old", "Bearer new");
  }

  @Test
  void withoutPatienceTheRefusalIsTheAnswerAndTheNextRequestHasANewToken() throws IOException {
    keycloak.then(200, TOKEN.formatted("old")).then(200, TOKEN.formatted("new"));
    gateway.then(401, "").then(200, "");
    assertThat(caller.send("/api/x", request -> request).statusCode()).isEqualTo(401);
    assertThat(caller.send("/api/x", request -> request).statusCode()).isEqualTo(200);
    assertThat(gateway.asked.getLast().headers().getFirst("Authorization")).isEqualTo("Bearer new");
  }
}
