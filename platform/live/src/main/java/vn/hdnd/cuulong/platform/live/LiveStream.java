package vn.hdnd.cuulong.platform.live;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One caller's stream. It has a thread only while it has something to say, so a thousand quiet
 * streams cost no thread, and one whose caller does not read delays no other.
 */
final class LiveStream {

  private enum Said {
    NOTHING,
    OPENED,
    PAUSED
  }

  private final Listener listener;
  private final LiveMemory memory;
  private final Wire wire;
  private final Executor threads;
  private final Consumer<LiveStream> gone;
  private final AtomicInteger wakes = new AtomicInteger();
  private volatile boolean ending;
  private volatile boolean beating;
  private volatile Instant beaten;

  // Used by the one thread that speaks.
  private Said said = Said.NOTHING;
  private Positions position;
  private long tick;
  private boolean ended;

  /**
   * A stream that has said nothing yet.
   *
   * @param gone called once, when nothing can be said any more
   */
  LiveStream(
      Listener listener,
      LiveMemory memory,
      Wire wire,
      Executor threads,
      Instant now,
      Consumer<LiveStream> gone) {
    this.listener = listener;
    this.memory = memory;
    this.wire = wire;
    this.threads = threads;
    this.beaten = now;
    this.gone = gone;
    this.position = listener.since();
  }

  Listener listener() {
    return listener;
  }

  /** Says what is new, if anything is. */
  void wake() {
    if (wakes.getAndIncrement() == 0) {
      threads.execute(this::speak);
    }
  }

  /** Says that it is alive, if it has not done so since then. */
  void beat(Instant now, Instant since) {
    if (beaten.isBefore(since)) {
      beaten = now;
      beating = true;
      wake();
    }
  }

  /** Ends it after what it is saying now. */
  void end() {
    ending = true;
    wake();
  }

  private void speak() {
    int heard = 1;
    do {
      if (!ended) {
        sayOrGiveUp();
      }
      heard = wakes.addAndGet(-heard);
    } while (heard != 0);
  }

  private void sayOrGiveUp() {
    try {
      say();
      if (ending) {
        ended = true;
        wire.end();
        gone.accept(this);
      }
    } catch (IOException | IllegalStateException lost) {
      // The caller has gone, or the container has already ended the answer.
      ended = true;
      gone.accept(this);
    }
  }

  private void say() throws IOException {
    if (beating) {
      beating = false;
      wire.beat();
    }
    if (!memory.isFollowing()) {
      pause();
    } else if (said == Said.OPENED) {
      tell(memory.after(listener.council(), tick));
    } else {
      open();
    }
  }

  private void pause() throws IOException {
    if (said != Said.PAUSED) {
      said = Said.PAUSED;
      wire.paused();
    }
  }

  private void open() throws IOException {
    LiveMemory.Beginning beginning = memory.open(listener.council(), position);
    said = Said.OPENED;
    position = beginning.positions();
    wire.opened(beginning.positions().text(), beginning.resumed());
    tell(beginning.news());
  }

  private void tell(LiveMemory.News news) throws IOException {
    for (LiveMemory.Noted each : news.changes()) {
      position = position.through(each.partition(), each.offset());
      wire.changed(position.text(), each.change());
    }
    tick = news.tick();
  }
}
