package vn.hdnd.cuulong.platform.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client that sends one command after the other, each under its key until there is an answer. */
final class Customer {

  private final World world;
  private final List<Request> requests = new ArrayList<>();
  private @Nullable Strand asking;
  private int next;

  Customer(World world, int number, int ledgers) {
    this.world = world;
    int wishes = 2 + world.chance.below(3);
    for (int i = 0; i < wishes; i++) {
      String key = "c" + number + "-" + i;
      int ledger = world.chance.below(ledgers);
      int name = world.chance.oneIn(6) ? world.chance.below(ledgers) : ledger;
      requests.add(
          i == 0
              ? Request.toOpen(key, "ledger-" + ledger, "name-" + name)
              : Request.toAdd(key, "ledger-" + ledger, 1L + world.chance.below(5)));
    }
  }

  List<Request> requests() {
    return requests;
  }

  boolean isDone() {
    while (next < requests.size() && requests.get(next).isOver()) {
      next++;
    }
    return next == requests.size();
  }

  /** Tells whether none of its requests is running. */
  boolean isIdle() {
    return asking == null || asking.isDone() || !world.strands.contains(asking);
  }

  void ask(Instance instance) {
    Request request = requests.get(next);
    request.isSent();
    asking = new Strand(request + " at " + instance, instance, () -> send(request, instance));
    world.strands.add(asking);
  }

  private void send(Request request, Instance instance) {
    try {
      var outcome = request.sendTo(instance.writes().commands(), instance.instant());
      world.note("is answered", outcome);
      request.isAnswered(outcome);
      world.counts.commands++;
    } catch (RuntimeException failed) {
      // The client does not know the outcome, and asks again.
      world.note("fails", failed);
    }
  }
}
