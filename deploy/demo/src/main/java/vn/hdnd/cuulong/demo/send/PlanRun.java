package vn.hdnd.cuulong.demo.send;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.plan.Plan;
import vn.hdnd.cuulong.demo.plan.Stage;
import vn.hdnd.cuulong.demo.plan.Track;

/** Sends a plan: tracks in parallel, with a few commands at a time in each. */
public final class PlanRun {

  private static final int IN_FLIGHT = 4;

  private final CommandSender sender;
  private final Answers answers;
  private final Progress progress;

  public PlanRun(CommandSender sender, Answers answers, Progress progress) {
    this.sender = sender;
    this.answers = answers;
    this.progress = progress;
  }

  /** Returns when everything is answered; the first failure stops the run. */
  public void run(Plan plan) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ExecutorCompletionService<Void>(threads);
      for (Track track : plan.tracks()) {
        running.submit(() -> run(track), null);
      }
      awaitAll(running, plan.tracks().size(), threads);
    }
  }

  private void run(Track track) {
    track.stages().forEach(stage -> run(track, stage));
  }

  private void run(Track track, Stage stage) {
    String where = track.name() + ", " + stage.name();
    var places = new Semaphore(IN_FLIGHT, true);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ExecutorCompletionService<Void>(threads);
      for (List<Command> chain : stage.chains()) {
        running.submit(() -> run(where, chain, places), null);
      }
      awaitAll(running, stage.chains().size(), threads);
    }
  }

  private void run(String where, List<Command> chain, Semaphore places) {
    places.acquireUninterruptibly();
    try {
      for (Command command : chain) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
        run(where, command);
      }
    } finally {
      places.release();
    }
  }

  private void run(String where, Command command) {
    if (answers.of(command.key()).isPresent()) {
      progress.remembered();
    } else {
      answers.keep(sender.send(command));
      progress.sent(where);
    }
  }

  private static void awaitAll(
      ExecutorCompletionService<Void> running, int count, ExecutorService threads) {
    try {
      for (int i = 0; i < count; i++) {
        running.take().get();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      threads.shutdownNow();
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }
}
