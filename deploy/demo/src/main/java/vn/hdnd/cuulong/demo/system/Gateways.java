package vn.hdnd.cuulong.demo.system;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.hdnd.cuulong.client.Caller;
import vn.hdnd.cuulong.client.Http;
import vn.hdnd.cuulong.client.LocalSystem;
import vn.hdnd.cuulong.client.Patience;
import vn.hdnd.cuulong.client.Tokens;

/** The gateways, as the accounts of this demonstration reach them. */
public final class Gateways {

  private static final Duration LONGEST = Duration.ofSeconds(40);

  private final Patience patience;
  private final Map<Account, Caller> callers = new EnumMap<>(Account.class);

  public Gateways(LocalSystem system, Patience patience) {
    this.patience = patience;
    Http http = Http.within(LONGEST);
    Tokens tokens = system.tokens(http, patience);
    for (Account account : Account.values()) {
      callers.put(
          account, new Caller(http, tokens, system.address(account.door()), account.username()));
    }
  }

  /** Repeats a request until the answer is no longer "later". */
  public HttpResponse<String> send(
      Account account, String path, UnaryOperator<HttpRequest.Builder> filling) {
    return caller(account).send(path, filling, patience);
  }

  public HttpResponse<String> get(Account account, String path) {
    return send(account, path, HttpRequest.Builder::GET);
  }

  private Caller caller(Account account) {
    return Objects.requireNonNull(callers.get(account));
  }
}
