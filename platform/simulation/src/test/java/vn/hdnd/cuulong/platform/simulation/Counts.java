package vn.hdnd.cuulong.platform.simulation;

/** Totals over all runs. */
final class Counts {

  long seeds;
  long steps;
  long commands;
  long events;
  long crashes;
  long pauses;
  long failovers;
  long undone;
  long lateWrites;
  long repeats;
  long rebalances;
  long fired;

  @Override
  public String toString() {
    return ("%,d seeds, %,d steps, %,d commands answered, %,d events; %,d crashes, %,d pauses,"
            + " %,d failovers that undid %,d writes, %,d late writes, %,d messages repeated,"
            + " %,d rebalances, %,d tries of due work")
        .formatted(
            seeds,
            steps,
            commands,
            events,
            crashes,
            pauses,
            failovers,
            undone,
            lateWrites,
            repeats,
            rebalances,
            fired);
  }
}
