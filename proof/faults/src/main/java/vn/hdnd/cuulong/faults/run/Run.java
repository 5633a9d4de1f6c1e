package vn.hdnd.cuulong.faults.run;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.hdnd.cuulong.client.Http;
import vn.hdnd.cuulong.client.Patience;
import vn.hdnd.cuulong.client.Tokens;
import vn.hdnd.cuulong.client.Waiting;
import vn.hdnd.cuulong.faults.client.Clients;
import vn.hdnd.cuulong.faults.fault.Clocks;
import vn.hdnd.cuulong.faults.fault.Course;
import vn.hdnd.cuulong.faults.fault.Doors;
import vn.hdnd.cuulong.faults.fault.Fault;
import vn.hdnd.cuulong.faults.fault.Ground;
import vn.hdnd.cuulong.faults.fault.Kind;
import vn.hdnd.cuulong.faults.mutation.Mutants;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Part;
import vn.hdnd.cuulong.faults.system.Place;
import vn.hdnd.cuulong.faults.system.Rules;
import vn.hdnd.cuulong.faults.system.RunningSystem;

/** A system, its clients, the course of faults, and the verdict. */
public final class Run {

  /** From this number of kills on, it is worth waiting for the caches, which halve a start. */
  private static final int LONG = 30;

  private static final Duration CALM_BEFORE = Duration.ofSeconds(5);

  /** How long clients compete in a run without kills. */
  private static final Duration RACES = Duration.ofSeconds(60);

  /** Shorter than most pauses, so that clients give up as impatient ones would. */
  private static final Duration CLIENT_PATIENCE = Duration.ofSeconds(5);

  private static final Duration READ_PATIENCE = Duration.ofSeconds(30);
  private static final Duration TOKEN_PATIENCE = Duration.ofMinutes(2);
  private static final Duration LAST_MEND = Duration.ofMinutes(10);

  private final Settings settings;

  public Run(Settings settings) {
    this.settings = settings;
  }

  /** Runs from the start to the verdict; the system stays up for inspection. */
  public Result go() {
    Place place = settings.place();
    try (var doors = new Doors(place);
        var diary = new Diary(settings.report());
        var http = Http.within(CLIENT_PATIENCE);
        var reading = Http.within(READ_PATIENCE)) {
      var runtime = new LocalRuntime(place, doors, settings.report());
      runtime.up();
      if (settings.kills() >= LONG) {
        runtime.awaitCaches();
      }
      var clocks = new Clocks(place.home().resolve("clocks"));
      var system = RunningSystem.takenOver(place, member -> variables(doors, clocks, member));
      mend(system, diary);
      var rules = new Rules(place.home().resolve("rules"));
      var mutants = new Mutants(settings.mutation(), rules);
      system.parts().forEach(mutants::touch);
      var ground = new Ground(system, doors, clocks, rules, mutants);
      Tokens tokens = tokens(place, http);
      var clients = new Clients(settings.seed(), place, tokens, http);
      var tally = new Tally();
      try (clients) {
        clients.start();
        Waiting.pause(CALM_BEFORE);
        course(ground, tally, diary);
      }
      mend(system, diary);
      Verdict verdict = Verdict.of(place, tokens, reading, clients);
      return new Result(settings, tally, clients.history(), verdict.violations(), diary.failures());
    }
  }

  private void course(Ground ground, Tally tally, Diary diary) {
    List<Fault> course =
        settings
            .mutation()
            .map(mutation -> Course.of(settings.seed(), mutation, settings.kills()))
            .orElseGet(() -> Course.of(settings.seed(), kinds(), settings.kills()));
    if (course.isEmpty()) {
      Waiting.pause(RACES);
    }
    new Lanes(course, ground, tally, diary).run();
  }

  private Set<Kind> kinds() {
    Set<Kind> kinds = new TreeSet<>(settings.kinds());
    if (Clocks.library().isEmpty() && kinds.remove(Kind.CLOCK)) {
      System.err.println("faults: no clock jumps, for libfaketime is not installed");
    }
    return kinds;
  }

  private static void mend(RunningSystem system, Diary diary) {
    List<Part> failed = system.mend(LAST_MEND);
    if (!failed.isEmpty()) {
      diary.failed("mending", new IllegalStateException(failed + " are not ready"));
    }
  }

  /** A restarted process gets a clock that can be set. */
  private static Map<String, String> variables(Doors doors, Clocks clocks, Member member) {
    Map<String, String> variables = new HashMap<>(clocks.variables(member));
    if (member == Member.PETITIONS_TWIN) {
      variables.put("KAFKA_BOOTSTRAP_SERVERS", doors.address(member));
    }
    return variables;
  }

  private static Tokens tokens(Place place, Http http) {
    return new Tokens(
        URI.create(place.address(Member.KEYCLOAK)),
        "cuulong",
        http,
        new Patience(TOKEN_PATIENCE, _ -> {}),
        Clock.systemUTC());
  }
}
