package vn.hdnd.cuulong.bench.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.bench.Parts;

/** The local realm's accounts: a token for a machine, a session for a browser. */
public final class Accounts {

  private static final String PASSWORD = "cuulong";
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern OURS = Pattern.compile("__Host-CUULONG_SESSION");

  private final Parts parts;
  private final Web web;

  public Accounts(Parts parts, Web web) {
    this.parts = parts;
    this.web = web;
  }

  /** An access token, by the direct grant of the command line's client. */
  public String token(String account) throws IOException, InterruptedException {
    URI endpoint =
        parts.address("keycloak").resolve("/realms/cuulong/protocol/openid-connect/token");
    var fields =
        Map.of(
            "grant_type", "password",
            "client_id", "cuulong-cli",
            "scope", "openid",
            "username", account,
            "password", PASSWORD);
    String answer =
        web.fetch(
            Web.to(endpoint)
                .header("Content-Type", FORM_TYPE)
                .POST(BodyPublishers.ofString(form(fields)))
                .build());
    return JsonMapper.shared().readTree(answer).path("access_token").asString();
  }

  private static final String FORM_TYPE = "application/x-www-form-urlencoded";

  /** What a browser sends along after a login: the cookie of its session. */
  public String session(String account, String gateway) throws IOException, InterruptedException {
    URI door = parts.address(gateway);
    String page = web.fetch(Web.to(door.resolve("/oauth2/authorization/cuulong")).build());
    Matcher form = FORM.matcher(page);
    if (!form.find()) {
      throw new IOException("Keycloak showed no form");
    }
    URI action = URI.create(form.group(1).replace("&amp;", "&"));
    // Browsers take this machine for a safe place; this client does not, and would keep them back.
    web.cookies().getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
    var _ =
        web.fetch(
            Web.to(action)
                .header("Content-Type", FORM_TYPE)
                .POST(
                    BodyPublishers.ofString(
                        form(Map.of("username", account, "password", PASSWORD))))
                .build());
    List<HttpCookie> ours =
        web.cookies().getCookieStore().getCookies().stream()
            .filter(cookie -> OURS.matcher(cookie.getName()).lookingAt())
            .toList();
    if (ours.size() != 1) {
      throw new IOException("The login gave no session: " + ours);
    }
    return ours.stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
