package vn.hdnd.cuulong.demo.plan;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.demo.requests.IdOf;
import vn.hdnd.cuulong.demo.requests.Request;
import vn.hdnd.cuulong.demo.system.Account;

/**
 * One command.
 *
 * @param key its {@code Idempotency-Key}: the same in every run
 * @param path with {@code {id}} in the place of the changed aggregate's id
 * @param on the aggregate to change; null for a creation
 */
public record Command(String key, Account account, String path, @Nullable IdOf on, Request body) {

  public Command {
    if (key.length() > 100 || path.contains("{id}") != (on != null)) {
      throw new IllegalArgumentException(key + " " + path);
    }
  }

  public static Command create(String key, Account account, String path, Request body) {
    return new Command(key, account, path, null, body);
  }

  /** Returns a later step on the aggregate of this command. */
  public Command then(String step, String suffix, Request body) {
    return then(account, step, suffix, body);
  }

  /** Returns a later step by another account. */
  public Command then(Account by, String step, String suffix, Request body) {
    return new Command(key + ":" + step, by, path + "/{id}/" + suffix, made(), body);
  }

  /** Returns a reference to the aggregate that this command creates. */
  public IdOf made() {
    return new IdOf(key);
  }
}
