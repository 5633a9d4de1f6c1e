package vn.hdnd.cuulong.client;

/** Keycloak refuses the account or its password. */
public final class NoTokenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoTokenException(String account, int status, String body) {
    super("no token for %s: %d %s".formatted(account, status, body));
  }
}
