package vn.hdnd.cuulong.faults.run;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.hdnd.cuulong.faults.client.Clients;
import vn.hdnd.cuulong.faults.client.Tokens;
import vn.hdnd.cuulong.faults.fault.Course;
import vn.hdnd.cuulong.faults.fault.Doors;
import vn.hdnd.cuulong.faults.fault.Ground;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Part;
import vn.hdnd.cuulong.faults.system.Place;
import vn.hdnd.cuulong.faults.system.RunningSystem;
import vn.hdnd.cuulong.faults.system.Waiting;

/** A system, its clients, the course of faults, and the verdict. */
public final class Run {

  /** From this length on a start in half the time is worth waiting for the caches. */
  private static final int LONG = 30;

  private static final Duration CALM_BEFORE = Duration.ofSeconds(5);
  private static final Duration LAST_MEND = Duration.ofMinutes(3);

  private final Settings settings;

  public Run(Settings settings) {
    this.settings = settings;
  }

  /** Runs from the start to the verdict; the system stays up, for whoever wants to look into it. */
  public Result go() {
    Place place = settings.place();
    try (var doors = new Doors(place);
        var diary = new Diary(settings.report());
        var http = http()) {
      var runtime = new LocalRuntime(place, doors, settings.report());
      runtime.up();
      if (settings.kills() >= LONG) {
        runtime.awaitCaches();
      }
      var system = RunningSystem.takenOver(place, member -> variables(doors, member));
      mend(system, diary);
      var clients = new Clients(settings.seed(), place, new Tokens(place, http), http);
      var tally = new Tally();
      try (clients) {
        clients.start();
        Waiting.pause(CALM_BEFORE);
        course(system, tally, diary);
      }
      mend(system, diary);
      Verdict verdict = Verdict.of(system, clients);
      return new Result(settings, tally, clients.history(), verdict.violations(), diary.failures());
    }
  }

  private void course(RunningSystem system, Tally tally, Diary diary) {
    var course = Course.of(settings.seed(), settings.kinds(), settings.kills());
    new Lanes(course, new Ground(system), tally, diary).run();
  }

  private static void mend(RunningSystem system, Diary diary) {
    List<Part> failed = system.mend(LAST_MEND);
    if (!failed.isEmpty()) {
      diary.failed("mending", new IllegalStateException(failed + " are not ready"));
    }
  }

  private static Map<String, String> variables(Doors doors, Member member) {
    return member == Member.PETITIONS_TWIN
        ? Map.of("KAFKA_BOOTSTRAP_SERVERS", doors.address(member))
        : Map.of();
  }

  private static HttpClient http() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(2))
        .build();
  }
}
