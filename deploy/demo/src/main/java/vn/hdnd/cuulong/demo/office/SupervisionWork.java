package vn.hdnd.cuulong.demo.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.hdnd.cuulong.demo.figures.Period;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.plan.Stage;
import vn.hdnd.cuulong.demo.requests.Supervision;
import vn.hdnd.cuulong.demo.texts.Draw;
import vn.hdnd.cuulong.demo.texts.Phrases;
import vn.hdnd.cuulong.demo.texts.Scene;
import vn.hdnd.cuulong.demo.texts.WorkingDays;

/** An office's supervisions: opened, concluded, and their recommendations followed up. */
final class SupervisionWork {

  private static final String API = "/api/supervision/v1/supervisions";
  private static final Phrases PHRASES = Phrases.load("supervision");
  private static final List<String> ROUTINE =
      List.of(
          "REPORT_REVIEW",
          "LEGAL_DOC",
          "KNTC",
          "VOTER_REC",
          "LAW_ENFORCEMENT",
          "RESOLUTION_FOLLOWUP",
          "RECOMMENDATION_FOLLOWUP",
          "RE_SUPERVISION");

  private final Office office;
  private final Period period;

  SupervisionWork(Office office, Period period) {
    this.office = office;
    this.period = period;
  }

  Stage stage(int thematic, int routine) {
    var chains = new ArrayList<List<Command>>();
    IntStream.range(0, thematic).forEach(i -> chains.add(chain("THEMATIC", i, thematic)));
    IntStream.range(0, routine)
        .forEach(i -> chains.add(chain(ROUTINE.get(i % ROUTINE.size()), i, routine)));
    return new Stage("giám sát", chains);
  }

  private List<Command> chain(String form, int index, int of) {
    String what = form.equals("THEMATIC") ? "thematic" : "routine";
    Draw draw = office.draw(what, index + 1);
    LocalDate opened = opened(index, of);
    Scene scene = Scene.drawn(office.lexicon(), opened, draw);
    Command open =
        Command.create(
            office.key(what, index + 1),
            office.account(),
            API,
            open(form, index, opened, scene, draw));
    LocalDate concluded = period.clamp(WorkingDays.after(opened, draw.between(15, 40)));
    return new FollowUp(scene, concluded, period.to(), draw).after(open);
  }

  /** Returns evenly spread days that leave time to conclude the last one. */
  private LocalDate opened(int index, int of) {
    List<LocalDate> days =
        WorkingDays.between(period.from().plusDays(14), period.to().minusDays(90));
    return days.get(days.size() * index / of);
  }

  private Supervision.Open open(String form, int index, LocalDate opened, Scene scene, Draw draw) {
    boolean thematic = form.equals("THEMATIC");
    String title =
        thematic
            ? scene.fill(PHRASES.of(form).get(index % PHRASES.of(form).size()))
            : PHRASES.drawn(form, scene, draw);
    String subject = subject(thematic, draw);
    return new Supervision.Open(
        title,
        form,
        subject,
        subject.equals("COMMITTEE") ? draw.oneOf(PHRASES.of("COMMITTEES")) : null,
        opened,
        IntStream.range(0, thematic ? 3 : 1)
            .mapToObj(
                i -> PHRASES.drawn("BODIES", Scene.drawn(office.lexicon(), opened, draw), draw))
            .distinct()
            .toList());
  }

  private static String subject(boolean thematic, Draw draw) {
    return draw.oneOf(
        thematic
            ? List.of("COUNCIL", "STANDING_COMMITTEE", "STANDING_COMMITTEE")
            : List.of("STANDING_COMMITTEE", "COMMITTEE", "COMMITTEE"));
  }
}
