package vn.hdnd.cuulong.platform.simulation;

import vn.hdnd.cuulong.platform.outbox.WritePath;

/** What the relay's settling thread does beside the sending one: again and again, some in vain. */
final class SettleWork implements Runnable {

  private final World world;
  private final WritePath<Ledger> writes;

  SettleWork(World world, Instance instance) {
    this.world = world;
    this.writes = instance.writes();
  }

  @Override
  public void run() {
    while (true) {
      try {
        writes.settle();
      } catch (InterruptedException | RuntimeException failed) {
        world.note("a settling failed", failed);
      }
      world.roundIsOver(() -> true);
    }
  }
}
