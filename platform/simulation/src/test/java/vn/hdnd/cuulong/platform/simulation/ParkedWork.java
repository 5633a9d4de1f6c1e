package vn.hdnd.cuulong.platform.simulation;

import org.springframework.dao.DataAccessException;

/** What an instance's scheduler does: it looks through what is parked, now and then. */
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
