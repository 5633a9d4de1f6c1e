package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The limited amount of events that were sent and are not settled, in characters. */
final class Underway {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition less = lock.newCondition();
  private final long most;
  private long size;

  /** With the limit for one relay. */
  Underway() {
    this(8_000_000);
  }

  Underway(long most) {
    this.most = most;
  }

  void add(long characters) {
    lock.lock();
    try {
      size += characters;
    } finally {
      lock.unlock();
    }
  }

  void remove(long characters) {
    lock.lock();
    try {
      size -= characters;
      less.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Tells whether the amount is large, so that waiting for more events gains nothing. */
  boolean isMuch() {
    lock.lock();
    try {
      return size > most / 4;
    } finally {
      lock.unlock();
    }
  }

  boolean hasRoom() {
    lock.lock();
    try {
      return size < most;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for room, at most for a time, and tells whether there is any. */
  boolean awaitRoom(Duration patience) throws InterruptedException {
    long left = patience.toNanos();
    lock.lock();
    try {
      while (size >= most && left > 0) {
        left = less.awaitNanos(left);
      }
      return size < most;
    } finally {
      lock.unlock();
    }
  }
}
