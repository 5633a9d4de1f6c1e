package vn.hdnd.cuulong.platform.commands;

import vn.hdnd.cuulong.platform.events.RefusalReason;

/** Refusals that any command can get. */
public enum CommandRefusal implements RefusalReason {
  /** The fact's day has not come yet. */
  DATE_IN_FUTURE("date-in-future"),
  /** The day is before anything that an office can have a record of. */
  DATE_TOO_OLD("date-too-old"),
  /** The fact is so old that only an office's lead may record it. */
  PAST_DATE_NEEDS_LEAD("past-date-needs-lead");

  private final String slug;

  CommandRefusal(String slug) {
    this.slug = slug;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public Kind kind() {
    return Kind.BROKEN_RULE;
  }
}
