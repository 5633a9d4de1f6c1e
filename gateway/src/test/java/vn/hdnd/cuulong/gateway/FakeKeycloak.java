package vn.hdnd.cuulong.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** Keycloak's token, certs and logout endpoints, with a login that a test has prepared. */
final class FakeKeycloak implements AutoCloseable {

  final List<Map<String, String>> tokenCalls = new CopyOnWriteArrayList<>();
  final List<Map<String, String>> logouts = new CopyOnWriteArrayList<>();
  volatile String council = "an-giang-2025";
  volatile String nonce = "";
  volatile int secondsToLive = 300;
  volatile boolean loginEnded;

  private final HttpServer server;

  FakeKeycloak() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/protocol/openid-connect/token", this::token);
    server.createContext("/protocol/openid-connect/logout", this::logout);
    server.createContext(
        "/protocol/openid-connect/certs", call -> answer(call, 200, TestTokens.publicKeys()));
    server.start();
  }

  String realm() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void token(HttpExchange call) throws IOException {
    Map<String, String> form = form(call);
    tokenCalls.add(form);
    if (loginEnded && "refresh_token".equals(form.get("grant_type"))) {
      answer(call, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    String access = TestTokens.of("vanphong.angiang", council, "office-staff", "office-lead");
    String id =
        TestTokens.changed(
            c -> c.audience("gateway").claim("nonce", nonce), "vanphong.angiang", council);
    answer(
        call,
        200,
        """
        {"access_token":"%s","id_token":"%s","refresh_token":"refresh-%d","token_type":"Bearer",
         "expires_in":%d,"scope":"openid profile"}
        """
            .formatted(access, id, tokenCalls.size(), secondsToLive));
  }

  private void logout(HttpExchange call) throws IOException {
    logouts.add(form(call));
    call.sendResponseHeaders(204, -1);
    call.close();
  }

  private static Map<String, String> form(HttpExchange call) throws IOException {
    String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return Arrays.stream(body.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static void answer(HttpExchange call, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(status, bytes.length);
    call.getResponseBody().write(bytes);
    call.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
