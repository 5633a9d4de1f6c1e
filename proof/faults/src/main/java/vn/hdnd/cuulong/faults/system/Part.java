package vn.hdnd.cuulong.faults.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import vn.hdnd.cuulong.client.Waiting;

/** One process of the system, which can be killed, held, and started again as it was. */
public final class Part {

  private final Member member;
  private final Place place;
  private final Launch launch;
  private volatile Pid pid;
  private volatile boolean startedAgain;

  Part(Member member, Place place, Launch launch, Pid pid) {
    this.member = member;
    this.place = place;
    this.launch = launch;
    this.pid = pid;
  }

  /** Takes over a process that the local runtime has started. */
  static Part takenOver(Member member, Place place, Map<String, String> variables)
      throws IOException {
    Pid pid = Pid.read(place.pidFile(member));
    return new Part(member, place, Launch.of(pid).with(variables), pid);
  }

  public Member member() {
    return member;
  }

  public long pid() {
    return pid.number();
  }

  public int port() {
    return place.port(member);
  }

  public boolean isAlive() {
    return pid.isAlive();
  }

  /** Whether it runs with all that it was given beside what the local runtime starts it with. */
  public boolean isStartedAgain() {
    return startedAgain;
  }

  public boolean isReady() {
    return isAlive() && Readiness.of(member, port());
  }

  /** As kill -9. */
  public void kill() {
    signal("KILL");
    boolean _ = awaitEnd(Duration.ofSeconds(10));
  }

  /** Sends a signal, such as STOP or CONT; a process that is gone does not mind. */
  public void signal(String name) {
    if (isAlive()) {
      var _ = Tool.run("kill", "-" + name, Long.toString(pid.number()));
    }
  }

  /** Whether it ended by itself in time. */
  public boolean awaitEnd(Duration patience) {
    return Waiting.until(patience, () -> !isAlive());
  }

  /** Starts it, unless it is alive. */
  public synchronized void start() {
    if (isAlive()) {
      return;
    }
    try {
      pid = Pid.of(launch.start(place.log(member)).pid());
      startedAgain = true;
      pid.write(place.pidFile(member));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it as often as it needs until it is ready, and says whether that came in time. */
  public boolean mend(Duration patience) {
    return Waiting.until(
        patience,
        () -> {
          start();
          return isReady();
        });
  }

  @Override
  public String toString() {
    return member.label();
  }
}
