package vn.hdnd.cuulong.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A service that records its requests and answers with the path. */
final class FakeService implements AutoCloseable {

  record Asked(String method, URI uri, Headers headers, String body) {
    @Nullable String header(String name) {
      return headers.getFirst(name);
    }
  }

  final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch hold = new CountDownLatch(1);
  private final HttpServer server;

  FakeService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  Asked last() {
    return asked.getLast();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    URI uri = exchange.getRequestURI();
    asked.add(new Asked(exchange.getRequestMethod(), uri, exchange.getRequestHeaders(), body));
    if (uri.getPath().endsWith("/silent")) {
      holdOn();
    }
    if (uri.getPath().endsWith("/slow")) {
      takeLongerThanUsual();
    }
    byte[] answer = ("{\"path\":\"" + uri.getPath() + "\"}").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("ETag", "\"7\"");
    exchange.sendResponseHeaders(uri.getPath().endsWith("/broken") ? 500 : 200, answer.length);
    if (uri.getPath().endsWith("/broken-off")) {
      exchange.getResponseBody().write(answer, 0, 3);
      exchange.getResponseBody().flush();
      holdOn();
    }
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  /** Longer than a service may usually take in these tests. */
  private void takeLongerThanUsual() {
    try {
      var _ = hold.await(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void holdOn() {
    try {
      hold.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    hold.countDown();
    server.stop(0);
  }
}
