package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.util.Set;

/** What makes a command be given: a person, an event of another aggregate or service, or time. */
public sealed interface Cause {

  /** The account for the audit; {@link Automatic#ACTOR} where no person gave the command. */
  String actor();

  /** The cause in one line for the audit; empty for a person, whom the account names. */
  String text();

  /** What the account may do. What is automatic has no role, and no rule asks it for one. */
  default Set<String> roles() {
    return Set.of();
  }

  /** Somebody who is signed in. */
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
   * No person. The command's key is derived from the cause, so that a cause that comes again gives
   * the same command again, which has no second effect.
   */
  sealed interface Automatic extends Cause {

    /** The account of whatever no person did. */
    String ACTOR = "system";

    @Override
    default String actor() {
      return ACTOR;
    }

    /** The blank keeps it apart from any key that a person can send: those have none. */
    default String key() {
      return ACTOR + ' ' + DerivedId.of(text());
    }
  }

  /**
   * An event that has an effect here.
   *
   * @param effect the use case that the event leads to; one event may lead to several
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
   * A moment that has come.
   *
   * @param rule which rule made something due
   * @param aggregate for which aggregate
   * @param due since when
   */
  record Time(String rule, String aggregate, Instant due) implements Automatic {

    @Override
    public String text() {
      return "time %s %s %s".formatted(rule, aggregate, due);
    }
  }
}
