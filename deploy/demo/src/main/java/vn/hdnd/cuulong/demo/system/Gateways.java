package vn.hdnd.cuulong.demo.system;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The gateways, as the accounts of this demonstration reach them. */
public final class Gateways {

  private final Surroundings surroundings;
  private final Wire wire;
  private final Tokens tokens;
  private final Patience patience;

  public Gateways(Surroundings surroundings, Wire wire, Tokens tokens, Patience patience) {
    this.surroundings = surroundings;
    this.wire = wire;
    this.tokens = tokens;
    this.patience = patience;
  }

  /** What a request says beside its address and token. */
  @FunctionalInterface
  public interface Filling {
    HttpRequest.Builder fill(HttpRequest.Builder request);
  }

  /** Sends a request until it is answered by more than "later". */
  public HttpResponse<String> send(Account account, String path, Filling filling) {
    return patience.until(() -> attempt(account, path, filling));
  }

  public HttpResponse<String> get(Account account, String path) {
    return send(account, path, HttpRequest.Builder::GET);
  }

  private Outcome<HttpResponse<String>> attempt(Account account, String path, Filling filling) {
    URI door = surroundings.address(account.door());
    String token = tokens.of(account.username());
    var request =
        filling.fill(
            HttpRequest.newBuilder(URI.create(door + path))
                .header("Authorization", "Bearer " + token));
    String what = "%s at the gateway %s".formatted(path.replaceAll("[?].*", ""), door);
    Outcome<HttpResponse<String>> outcome = wire.send(what, request);
    if (outcome instanceof Outcome.Done<HttpResponse<String>>(HttpResponse<String> response)
        && response.statusCode() == 401) {
      tokens.refused(account.username(), token);
      return new Outcome.Again<>(what + " refuses the token", Duration.ZERO);
    }
    return outcome;
  }
}
