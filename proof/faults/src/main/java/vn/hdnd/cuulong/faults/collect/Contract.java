package vn.hdnd.cuulong.faults.collect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.faults.evidence.Classification;

/** Reads the classification of each event type from the event contract. */
final class Contract {

  private static final String DOCUMENT = "/asyncapi.json";

  private Contract() {}

  static Classification classification() {
    try (InputStream document = Contract.class.getResourceAsStream(DOCUMENT)) {
      if (document == null) {
        throw new IllegalStateException("The event contract is not on the class path");
      }
      JsonNode messages =
          JsonMapper.shared().readTree(document).path("components").path("messages");
      return new Classification(
          messages
              .valueStream()
              .collect(
                  Collectors.toMap(
                      message -> message.path("name").asString(),
                      message -> message.path("tags").path(0).path("name").asString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
