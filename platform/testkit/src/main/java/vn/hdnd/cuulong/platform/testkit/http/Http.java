package vn.hdnd.cuulong.platform.testkit.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A caller of the service over real HTTP. */
public final class Http {

  /** An answer. */
  public record Answer(int status, HttpResponse<String> response, JsonNode body) {

    public String text(String field) {
      return body.path(field).asString("");
    }

    public String id() {
      return text("id");
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();

  private final String base;
  private final String token;

  /**
   * A caller of a service on this machine.
   *
   * @param root the prefix of all paths, such as {@code /api/sessions/v1}
   */
  public Http(int port, String root, String token) {
    this.base = "http://127.0.0.1:" + port + root;
    this.token = token;
  }

  public Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** Sends a command under a new key. */
  public Answer post(String path, String json, String... headers) {
    return postAs(UUID.randomUUID().toString(), path, json, headers);
  }

  public Answer postAs(String key, String path, String json, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Sends a file of a media type as a command under a new key. */
  public Answer file(String path, String type, byte[] bytes, String... headers) {
    return fileAs(UUID.randomUUID().toString(), path, type, bytes, headers);
  }

  public Answer fileAs(String key, String path, String type, byte[] bytes, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", type)
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
  }

  /** A command with these headers alone; a key has to be one of them. */
  public Answer postWith(String path, String json, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
    return headers.length == 0 ? request : request.headers(headers);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response, json(response));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    return type.contains("json") && !response.body().isEmpty()
        ? JSON.readTree(response.body())
        : MissingNode.getInstance();
  }
}
