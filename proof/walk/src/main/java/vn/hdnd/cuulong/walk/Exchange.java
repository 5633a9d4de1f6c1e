package vn.hdnd.cuulong.walk;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends one request and returns its answer. */
@FunctionalInterface
interface Exchange {

  /** A request with its variables filled in. */
  record Request(String method, URI address, Map<String, String> headers, @Nullable String body) {}

  record Answer(int status, String body) {}

  /**
   * Sends the request once.
   *
   * @throws IOException if no answer comes
   */
  Answer send(Request request) throws IOException;
}
