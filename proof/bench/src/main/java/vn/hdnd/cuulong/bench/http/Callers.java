package vn.hdnd.cuulong.bench.http;

import java.time.Clock;
import java.time.Duration;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.client.Caller;
import vn.hdnd.cuulong.client.Http;
import vn.hdnd.cuulong.client.Patience;
import vn.hdnd.cuulong.client.Tokens;

/** The local realm's accounts as callers of the running parts. */
public final class Callers implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Parts parts;
  private final Http http = Http.within(LONGEST);
  private final Tokens tokens;

  public Callers(Parts parts) {
    this.parts = parts;
    this.tokens =
        new Tokens(
            parts.address("keycloak"),
            "cuulong",
            http,
            new Patience(LONGEST, _ -> {}),
            Clock.systemUTC());
  }

  /**
   * Returns a caller for an account at a process.
   *
   * @param process such as {@code petitions} or {@code gateway-an-giang}
   */
  public Caller of(String account, String process) {
    return new Caller(http, tokens, parts.address(process), account);
  }

  /** Returns a token for a load tool, with two thirds of its life left. */
  public String token(String account) {
    return tokens.of(account);
  }

  @Override
  public void close() {
    http.close();
  }
}
