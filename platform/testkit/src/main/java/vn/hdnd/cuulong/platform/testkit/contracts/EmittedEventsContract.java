package vn.hdnd.cuulong.platform.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.events.EventType;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** What a service really sends, of every type, held against the schemas that readers were given. */
@OnRealParts
public abstract class EmittedEventsContract {

  /** Of this test alone. */
  protected final String council = "council-" + UUID.randomUUID();

  private final EventCatalogue catalogue;
  private final String api;

  @LocalServerPort private int port;

  /**
   * The contract of one service.
   *
   * @param api what all its paths begin with, such as {@code /api/petitions/v1}
   */
  protected EmittedEventsContract(EventCatalogue catalogue, String api) {
    this.catalogue = catalogue;
    this.api = api;
  }

  /** Gives commands that make an event of every type, and says how many events these are. */
  protected abstract int tellEverything(Http office);

  @Test
  void everyTypeIsPublishedAsItsSchemaPromises() {
    PublishedEvents published = published(tellEverything(office()));

    assertThat(published.types())
        .containsExactlyInAnyOrderElementsOf(
            catalogue.types().stream().map(EventType::name).toList());
    published.assertKeepTheirContracts();
  }

  /** The office of this test's council. */
  protected final Http office() {
    return new Http(port, api, TestTokens.of("vanphong", council, "office-staff", "office-lead"));
  }

  /** Waits until the council has so many events on the topic. */
  protected final PublishedEvents published(int count) {
    return PublishedEvents.of(catalogue.topic(), council, count);
  }

  /** The id of what a command began. */
  @CanIgnoreReturnValue
  protected static String begun(Http caller, String path, String json) {
    Http.Answer answer = caller.post(path, json);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return answer.id();
  }

  /** A later step of what is there. */
  protected static void done(Http caller, String path, String json) {
    Http.Answer answer = caller.post(path, json);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
  }
}
