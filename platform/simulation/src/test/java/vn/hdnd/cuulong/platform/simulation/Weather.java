package vn.hdnd.cuulong.platform.simulation;

/**
 * The faults of a run and their frequency: each occurs once in this number of steps or operations,
 * or never if 0. They are chosen for each seed, because a fault is easiest to find when few others
 * hide it.
 *
 * @param lag how slowly a majority, or the journal, follows
 * @param haste the average number of steps before another strand may run
 * @param crash an instance dies, and a new one starts
 * @param pause an instance is paused for longer than a lease
 * @param jump an instance's clock jumps
 * @param failover the store's primary changes, or its only server crashes
 * @param refusal an operation of the store fails before it is done
 * @param lostAnswer it is done, but the answer is lost
 * @param late it fails, but is done afterwards
 * @param brokerTimeout the broker's client accepts no more, or its answer is late
 * @param brokerRefusal the broker refuses one message
 * @param repeat a message is on the topic twice
 * @param rebalance another instance consumes, from the last committed offset on
 * @param redelivery a message is delivered twice
 * @param impatience a client asks again while its first request is running
 */
record Weather(
    int lag,
    int haste,
    int crash,
    int pause,
    int jump,
    int failover,
    int refusal,
    int lostAnswer,
    int late,
    int brokerTimeout,
    int brokerRefusal,
    int repeat,
    int rebalance,
    int redelivery,
    int impatience) {

  static Weather of(Chance chance) {
    return new Weather(
        1 + chance.below(2) * chance.below(8),
        1 + chance.below(2) * chance.below(12),
        some(chance, 60),
        some(chance, 60),
        some(chance, 60),
        some(chance, 40),
        some(chance, 80),
        some(chance, 60),
        some(chance, 50),
        some(chance, 15),
        chance.oneIn(4) ? 10 : 0,
        some(chance, 10),
        some(chance, 40),
        some(chance, 8),
        some(chance, 40));
  }

  private static int some(Chance chance, int rate) {
    return chance.oneIn(2) ? 0 : rate / 2 + chance.below(rate * 2);
  }
}
