package vn.hdnd.cuulong.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A server that gives a test's answers one after the other, and records the requests. */
final class Answering implements AutoCloseable {

  record Asked(String method, String path, Headers headers, String body) {}

  record Answer(int status, String body, Map<String, String> headers) {

    static Answer of(int status, String body) {
      return new Answer(status, body, Map.of());
    }
  }

  final List<Asked> asked = new ArrayList<>();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final HttpServer server;

  Answering() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var _ = server.createContext("/", this::answer);
    server.start();
  }

  Answering then(int status, String body) {
    answers.add(Answer.of(status, body));
    return this;
  }

  Answering then(Answer answer) {
    answers.add(answer);
    return this;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(
        new Asked(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders(),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    Answer next = answers.isEmpty() ? Answer.of(599, "nothing was expected") : answers.remove();
    next.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] body = next.body().getBytes(UTF_8);
    exchange.sendResponseHeaders(next.status(), body.length == 0 ? -1 : body.length);
    try (exchange;
        var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
