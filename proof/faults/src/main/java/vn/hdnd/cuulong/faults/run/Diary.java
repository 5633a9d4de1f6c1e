package vn.hdnd.cuulong.faults.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** A log of the run's events for later analysis, and of failures of the run itself. */
final class Diary implements AutoCloseable {

  private final PrintWriter file;
  private final AtomicInteger failures = new AtomicInteger();

  Diary(Path folder) {
    try {
      Files.createDirectories(folder);
      this.file = new PrintWriter(Files.newBufferedWriter(folder.resolve("diary.log")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void note(String what) {
    file.println(Instant.now() + " " + what);
    file.flush();
  }

  /** Records a failure of the run itself, which therefore proves less than it claims. */
  synchronized void failed(String what, Exception why) {
    failures.incrementAndGet();
    note(what + " failed: " + why);
    System.err.println("faults: " + what + " failed: " + why.getMessage());
  }

  int failures() {
    return failures.get();
  }

  @Override
  public synchronized void close() {
    file.close();
  }
}
