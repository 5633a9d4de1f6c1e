package vn.hdnd.cuulong.demo.system;

/** The identity provider knows the account or its password otherwise. */
public final class NoTokenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoTokenException(String username, int status, String body) {
    super("no token for %s: %d %s".formatted(username, status, body));
  }
}
