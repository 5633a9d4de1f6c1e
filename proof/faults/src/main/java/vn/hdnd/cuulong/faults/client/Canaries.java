package vn.hdnd.cuulong.faults.client;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Unique words for the fields that must not leave their service. */
public final class Canaries {

  private final String run;
  private final AtomicInteger count = new AtomicInteger();
  private final Set<String> all = ConcurrentHashMap.newKeySet();

  public Canaries(long seed) {
    this.run = Long.toUnsignedString(seed, Character.MAX_RADIX);
  }

  /** Returns a new one. */
  String next() {
    String canary = "chimhoangyen" + run + "x" + count.incrementAndGet() + "x";
    all.add(canary);
    return canary;
  }

  public Set<String> all() {
    return Set.copyOf(all);
  }
}
