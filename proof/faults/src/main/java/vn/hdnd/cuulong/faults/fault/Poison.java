package vn.hdnd.cuulong.faults.fault;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import vn.hdnd.cuulong.faults.system.Member;

/**
 * Puts a record on a topic that no relay has sent.
 *
 * @param chance the seed of its random content
 */
record Poison(Sort sort, String topic, long chance) implements Fault {

  /** The kind of record. */
  enum Sort {
    DUPLICATE,
    GARBAGE,
    NO_VALUE,
    UNKNOWN_TYPE,
    UNKNOWN_VERSION
  }

  @Override
  public Kind kind() {
    return Kind.POISON;
  }

  @Override
  public Set<Member> targets() {
    return EnumSet.of(Member.BROKER);
  }

  @Override
  public int strike(Ground ground) {
    var random = new Random(chance);
    try (var planting = new Planting(ground.system().place().broker())) {
      boolean planted =
          switch (sort) {
            case DUPLICATE -> planting.duplicate(topic, random);
            case GARBAGE -> planting.garbage(topic, random);
            case NO_VALUE -> planting.nothing(topic);
            case UNKNOWN_TYPE -> planting.unknown(topic, random, false);
            case UNKNOWN_VERSION -> planting.unknown(topic, random, true);
          };
      return planted ? 1 : 0;
    }
  }
}
