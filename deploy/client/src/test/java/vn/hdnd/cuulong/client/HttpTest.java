package vn.hdnd.cuulong.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTest {

  private final Http http = Http.within(Duration.ofSeconds(5));
  private final Answering server = new Answering();

  HttpTest() throws IOException {}

  @AfterEach
  void close() {
    http.close();
    server.close();
  }

  @Test
  void fetchesTheBodyOfAGoodAnswer() {
    server.then(201, "hồ sơ");
    assertThat(http.fetch(Http.to(server.address()))).isEqualTo("hồ sơ");
  }

  @Test
  void fetchingAnyOtherAnswerFailsAndTellsIt() {
    server.then(422, "no");
    assertThatThrownBy(() -> http.fetch(Http.to(server.address())))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("422: no");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503, 504})
  void notNowIsWorthAnotherAttemptWhenTheOtherSideSays(int status) {
    server.then(new Answering.Answer(status, "", Map.of("Retry-After", "7")));
    assertThat(http.attempt("it", Http.to(server.address())))
        .isEqualTo(new Outcome.Again<>("it answers " + status, Duration.ofSeconds(7)));
  }

  @Test
  void aRefusalIsAnAnswer() {
    server.then(409, "");
    assertThat(http.attempt("it", Http.to(server.address())))
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done -> assertThat(((HttpResponse<?>) done.value()).statusCode()).isEqualTo(409));
  }

  @Test
  void aServerThatDoesNotListenMayListenLater() {
    URI address = server.address();
    server.close();
    assertThat(http.attempt("it", Http.to(address))).isInstanceOf(Outcome.Again.class);
  }
}
