package vn.hdnd.cuulong.bench.peers.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;

/** Runs all clients at once, each on a virtual thread. */
final class Crowd {

  private final List<Client> clients;

  Crowd(List<Client> clients) {
    this.clients = clients;
  }

  int size() {
    return clients.size();
  }

  /**
   * Lets every client work.
   *
   * @param work counts the commands that were answered; a failed one ends the run
   * @return the total number of answers
   */
  long at(ToLongFunction<Client> work) throws InterruptedException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<Long>>();
      clients.forEach(client -> answers.add(threads.submit(() -> work.applyAsLong(client))));
      long all = 0;
      for (Future<Long> answer : answers) {
        all += answer.get();
      }
      return all;
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A command failed", failed.getCause());
    }
  }
}
