package vn.hdnd.cuulong.bench.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hdnd.cuulong.client.Http;

/** Signs in as a person does, up to the cookie of the session. */
final class BrowserLogin {

  private static final String PASSWORD = "cuulong";
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern OURS = Pattern.compile("__Host-CUULONG_SESSION");

  private BrowserLogin() {}

  /** Returns the session cookie that a browser sends after a login. */
  static String session(String account, URI gateway) throws IOException {
    var cookies = new CookieManager();
    try (Http browser = Http.likeABrowser(cookies, LONGEST)) {
      String page = browser.fetch(Http.to(gateway.resolve("/oauth2/authorization/cuulong")));
      Matcher form = FORM.matcher(page);
      if (!form.find()) {
        throw new IOException("Keycloak showed no form");
      }
      URI action = URI.create(form.group(1).replace("&amp;", "&"));
      // Browsers treat localhost as secure; this client does not, and would not send secure
      // cookies.
      cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
      var _ =
          browser.fetch(
              Http.to(action)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(
                      BodyPublishers.ofString(
                          "username=%s&password=%s"
                              .formatted(URLEncoder.encode(account, UTF_8), PASSWORD))));
    }
    List<HttpCookie> ours =
        cookies.getCookieStore().getCookies().stream()
            .filter(cookie -> OURS.matcher(cookie.getName()).lookingAt())
            .toList();
    if (ours.size() != 1) {
      throw new IOException("The login gave no session: " + ours);
    }
    return ours.stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }
}
