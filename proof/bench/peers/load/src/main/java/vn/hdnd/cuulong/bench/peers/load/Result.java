package vn.hdnd.cuulong.bench.peers.load;

/**
 * What one run of one system came to.
 *
 * @param rate events a second that were asked for in the measured time, until the last was seen
 * @param commandRate commands a second that were answered in that time
 * @param lagRate commands a second at which the lag was measured
 * @param commands all that were answered, warm-up and lag included
 * @param events different ones that were seen
 * @param seconds from the first measured command to the last event seen
 * @param repeats events seen again
 * @param swaps events seen after a later one of the same aggregate
 * @param missized events that were not as long as agreed
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
