package vn.hdnd.cuulong.platform.simulation;

import org.springframework.dao.DataAccessException;

/** The work of an instance's scheduler, which sweeps the parked messages from time to time. */
final class ParkedWork implements Runnable {

  private final World world;
  private final Instance instance;

  ParkedWork(World world, Instance instance) {
    this.world = world;
    this.instance = instance;
  }

  @Override
  public void run() {
    while (true) {
      try {
        instance.reads().sweep();
      } catch (DataAccessException away) {
        world.note("a sweep of the parked failed", away);
      }
      world.roundIsOver(() -> world.chance.oneIn(12));
    }
  }
}
