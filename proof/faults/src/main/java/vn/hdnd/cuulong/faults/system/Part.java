package vn.hdnd.cuulong.faults.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import vn.hdnd.cuulong.client.Waiting;

/** One process of the system, which can be killed, paused, and restarted with the same command. */
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

  /** Tells whether it runs with the additional settings of the fault run. */
  public boolean isStartedAgain() {
    return startedAgain;
  }

  public boolean isReady() {
    return isAlive() && Readiness.of(member, port());
  }

  /** Kills it with signal 9. */
  public void kill() {
    signal("KILL");
    boolean _ = awaitEnd(Duration.ofSeconds(10));
  }

  /** Sends a signal, such as STOP or CONT; does nothing if the process has ended. */
  public void signal(String name) {
    if (isAlive()) {
      var _ = Tool.run("kill", "-" + name, Long.toString(pid.number()));
    }
  }

  /** Tells whether it ended by itself in time. */
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

  /** Restarts it until it is ready, and tells whether that happened in time. */
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
