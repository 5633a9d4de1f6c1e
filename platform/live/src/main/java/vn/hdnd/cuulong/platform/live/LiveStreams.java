package vn.hdnd.cuulong.platform.live;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** The open streams of this process. */
final class LiveStreams {

  /** The result of asking for a stream. */
  sealed interface Place {

    record Given(LiveStream stream) implements Place {}

    record NoneForAccount(int most) implements Place {}

    /** All are taken, or the process is about to end. */
    record None() implements Place {}
  }

  private final LiveMemory memory;
  private final LiveSettings settings;
  private final Clock clock;
  private final Executor threads;
  private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  LiveStreams(LiveMemory memory, LiveSettings settings, Clock clock, Executor threads) {
    this.memory = memory;
    this.settings = settings;
    this.clock = clock;
    this.threads = threads;
  }

  int count() {
    return open.size();
  }

  /** Opens a stream; it begins to speak at once. */
  synchronized Place open(Listener listener, Wire wire) {
    if (closed || open.size() >= settings.most()) {
      return new Place.None();
    }
    if (of(listener.account()) >= settings.mostOfAccount()) {
      return new Place.NoneForAccount(settings.mostOfAccount());
    }
    var stream = new LiveStream(listener, memory, wire, threads, clock.instant(), this::forget);
    open.add(stream);
    stream.wake();
    return new Place.Given(stream);
  }

  /** Forgets a stream whose connection has ended. */
  void forget(LiveStream stream) {
    open.remove(stream);
  }

  /** Tells the streams of a council that something is new. */
  void wake(Set<CouncilId> councils) {
    open.stream()
        .filter(each -> councils.contains(each.listener().council()))
        .forEach(LiveStream::wake);
  }

  /** Tells all streams that changes come in, or that they do not any more. */
  void wakeAll() {
    open.forEach(LiveStream::wake);
  }

  /** Ends the streams whose token has ended, and shows that the others are alive. */
  void look() {
    Instant now = clock.instant();
    for (LiveStream each : open) {
      if (now.isBefore(each.listener().until())) {
        each.beat(now, now.minus(settings.beat()));
      } else {
        each.end();
      }
    }
  }

  /** Ends all streams and opens no more, so that the server can drain. */
  synchronized void close() {
    closed = true;
    open.forEach(LiveStream::end);
  }

  private long of(String account) {
    return open.stream().filter(each -> each.listener().account().equals(account)).count();
  }
}
