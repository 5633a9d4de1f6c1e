package vn.hdnd.cuulong.sound.lamps;

import java.time.Clock;
import java.time.Instant;

public final class LightingLamp {

  private static final int MOST = 3;

  private final Clock clock;
  private final Lamps lamps;

  public LightingLamp(Clock clock, Lamps lamps) {
    this.clock = clock;
    this.lamps = lamps;
  }

  public Instant lit() {
    if (lamps.count() > MOST) {
      throw new IllegalStateException("too many lamps");
    }
    return Instant.now(clock);
  }
}
