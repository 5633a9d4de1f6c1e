package vn.hdnd.cuulong.platform.testkit.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A listener to server-sent events over real HTTP, which keeps what it hears. */
public final class EventStream implements AutoCloseable {

  /** A message, with its data as written. */
  public record Message(String id, String event, String data) {}

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private final List<String> comments = new CopyOnWriteArrayList<>();
  private final HttpResponse<Stream<String>> response;
  private volatile boolean ended;

  /** Begins to listen. */
  public EventStream(int port, String path, String token, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream");
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      response = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    Thread.startVirtualThread(this::listen);
  }

  public int status() {
    return response.statusCode();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public List<Message> messages() {
    return messages;
  }

  public List<String> comments() {
    return comments;
  }

  /** Whether the other side has ended the answer, or the connection is lost. */
  public boolean ended() {
    return ended;
  }

  private void listen() {
    String id = "";
    String event = "";
    String data = "";
    try (Stream<String> lines = response.body()) {
      for (String line : (Iterable<String>) lines::iterator) {
        int colon = line.indexOf(':');
        String value = line.substring(colon + 1).strip();
        switch (colon < 0 ? line : line.substring(0, colon)) {
          case "id" -> id = value;
          case "event" -> event = value;
          case "data" -> data = value;
          default -> {
            if (colon == 0) {
              comments.add(value);
            } else if (!event.isEmpty()) {
              messages.add(new Message(id, event, data));
              event = "";
            }
          }
        }
      }
    } catch (UncheckedIOException lost) {
      // The connection was closed, by either side.
    } finally {
      ended = true;
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
