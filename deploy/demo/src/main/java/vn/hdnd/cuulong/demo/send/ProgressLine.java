package vn.hdnd.cuulong.demo.send;

import java.io.PrintStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Shows progress: a bar that is redrawn on a terminal, plain lines elsewhere. */
public final class ProgressLine implements AutoCloseable {

  private static final int WIDTH = 30;

  private final Progress progress;
  private final PrintStream out;
  private final boolean terminal;
  private final long began = System.nanoTime();
  private final Thread thread;
  private @Nullable String last;

  public ProgressLine(Progress progress, PrintStream out, boolean terminal) {
    this.progress = progress;
    this.out = out;
    this.terminal = terminal;
    this.thread = Thread.ofVirtual().start(this::draw);
  }

  @Override
  public void close() {
    thread.interrupt();
    show();
    if (terminal) {
      out.println();
    }
  }

  private void draw() {
    Duration pause = terminal ? Duration.ofMillis(250) : Duration.ofSeconds(10);
    try {
      while (true) {
        Thread.sleep(pause);
        show();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void show() {
    String line = line();
    if (terminal) {
      out.print("\r\u001b[K" + line);
      out.flush();
    } else if (!line.equals(last)) {
      out.println(line);
    }
    last = line;
  }

  private String line() {
    int total = Math.max(1, progress.total());
    int done = progress.done();
    int full = WIDTH * done / total;
    long seconds = (System.nanoTime() - began) / 1_000_000_000L;
    String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
    return "%s %5d of %d, %3d %%, %d s  %s"
        .formatted(
            terminal ? bar : "sent", done, total, 100 * done / total, seconds, progress.now());
  }
}
