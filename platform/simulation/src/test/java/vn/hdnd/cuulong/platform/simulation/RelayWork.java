package vn.hdnd.cuulong.platform.simulation;

import vn.hdnd.cuulong.platform.outbox.WritePath;

/** What the relay's sending thread does: rounds without an end, of which some fail. */
final class RelayWork implements Runnable {

  private final World world;
  private final WritePath<Ledger> writes;

  RelayWork(World world, Instance instance) {
    this.world = world;
    this.writes = instance.writes();
  }

  @Override
  public void run() {
    while (true) {
      try {
        round();
      } catch (InterruptedException | RuntimeException failed) {
        world.note("a round of the relay failed", failed);
      }
      world.roundIsOver(() -> true);
    }
  }

  private void round() throws InterruptedException {
    if (world.isCalm()) {
      writes.sweep(world.chance.oneIn(2));
    } else if (writes.hasHanded() && !world.chance.oneIn(4)) {
      world.note("takes what was handed over", "");
      writes.takeHanded();
    } else if (world.chance.oneIn(2)) {
      world.note("sweeps", "");
      writes.sweep(world.chance.oneIn(3));
    }
  }
}
