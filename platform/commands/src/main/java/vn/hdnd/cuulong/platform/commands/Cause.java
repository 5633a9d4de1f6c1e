package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.util.Set;

/** The cause of a command: a person, an event of another aggregate or service, or time. */
public sealed interface Cause {

  /** Returns the account for the audit; {@link Automatic#ACTOR} for a command without a person. */
  String actor();

  /**
   * Returns the cause in one line for the audit; empty for a person, whom the account identifies.
   */
  String text();

  /** Returns the account's roles. An automatic cause has none, and no rule requires one. */
  default Set<String> roles() {
    return Set.of();
  }

  /** A signed-in person. */
  record Person(String account, Set<String> roles) implements Cause {

    public Person {
      roles = Set.copyOf(roles);
    }

    @Override
    public String actor() {
      return account;
    }

    @Override
    public String text() {
      return "";
    }
  }

  /**
   * A cause without a person. The command's key is derived from the cause, so that a repeated cause
   * gives the same command, which has no second effect.
   */
  sealed interface Automatic extends Cause {

    /** The account for acts without a person. */
    String ACTOR = "system";

    @Override
    default String actor() {
      return ACTOR;
    }

    /** Returns the command's key. It contains a blank, which a key from a person cannot have. */
    default String key() {
      return ACTOR + ' ' + DerivedId.of(text());
    }
  }

  /**
   * An event that has an effect here.
   *
   * @param effect the use case that the event triggers; one event may trigger several
   * @param source of the event, such as {@code petitions}
   * @param id of the event within its source
   */
  record Event(String effect, String source, String id) implements Automatic {

    @Override
    public String text() {
      return "event %s %s %s".formatted(source, id, effect);
    }
  }

  /**
   * A moment at which something is due.
   *
   * @param rule the rule that made it due
   * @param aggregate the aggregate concerned
   * @param due since when it is due
   */
  record Time(String rule, String aggregate, Instant due) implements Automatic {

    @Override
    public String text() {
      return "time %s %s %s".formatted(rule, aggregate, due);
    }
  }
}
