package vn.hdnd.cuulong.bench.peers.load;

/**
 * The result of one run of one system.
 *
 * @param rate events per second of the measured time, until the last one was seen
 * @param commandRate commands per second answered in that time
 * @param lagRate commands per second while the lag was measured
 * @param commands all answered commands, including warm-up and lag
 * @param events distinct events that were seen
 * @param seconds from the first measured command to the last event seen
 * @param repeats events seen again
 * @param swaps events seen after a later one of the same aggregate
 * @param missized events without the agreed length
 */
record Result(
    String name,
    double rate,
    double lagP50Ms,
    double lagP99Ms,
    long commands,
    long events,
    double seconds,
    double commandRate,
    double lagRate,
    long repeats,
    long swaps,
    long missized) {

  boolean isComplete() {
    return commands == events && missized == 0;
  }
}
