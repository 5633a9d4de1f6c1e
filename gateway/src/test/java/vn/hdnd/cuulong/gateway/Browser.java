package vn.hdnd.cuulong.gateway;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** An HTTP client with cookies that follows no redirects. */
final class Browser {

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final int port;
  private final String address;
  private String pageToken = "none";

  Browser(int port) {
    this(port, GatewayTestBase.address());
  }

  /** Creates a client with the address that a proxy would report. */
  Browser(int port, String address) {
    this.port = port;
    this.address = address;
  }

  String address() {
    return address;
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("X-Forwarded-For", address);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(to(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    // Browsers treat localhost as secure; this client does not, and would not send secure cookies.
    cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
    pageToken = answer.headers().firstValue("X-XSRF-TOKEN").orElse(pageToken);
    return answer;
  }

  /** Creates a change as our pages send it. */
  HttpRequest.Builder change(String path, String body) {
    return to(path)
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .header("Origin", GatewayTestBase.DOOR)
        .header("X-XSRF-TOKEN", pageToken);
  }

  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Signs in at a prepared Keycloak, as a browser would. */
  HttpResponse<String> logIn(FakeKeycloak keycloak) throws IOException, InterruptedException {
    Map<String, String> asked = query(location(get("/oauth2/authorization/cuulong")));
    keycloak.nonce = asked.getOrDefault("nonce", "");
    return get("/login/oauth2/code/cuulong?code=a-code&state=" + asked.get("state"));
  }

  static URI location(HttpResponse<?> answer) {
    return URI.create(answer.headers().firstValue("Location").orElse(""));
  }

  static Map<String, String> query(URI uri) {
    return Arrays.stream(uri.getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
