package vn.hdnd.cuulong.platform.testkit.parts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes only when a test moves it. */
public final class SettableClock extends Clock {
  private Instant now = Instant.parse("2026-11-24T02:00:00Z");

  /** Moves it, back too. */
  public void forward(Duration by) {
    now = now.plus(by);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
