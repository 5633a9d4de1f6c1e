package vn.hdnd.cuulong.faults.fault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of fault, with their names on the command line. */
public enum Kind {
  KILL,
  POINTS,
  PAUSE,
  CUT,
  DISK,
  CLOCK,
  POISON;

  public static Optional<Kind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether this kind is counted in killed processes. */
  public boolean kills() {
    return this == KILL || this == POINTS;
  }
}
