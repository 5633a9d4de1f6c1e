package vn.hdnd.cuulong.demo.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.requests.Supervision;
import vn.hdnd.cuulong.demo.texts.Draw;
import vn.hdnd.cuulong.demo.texts.Phrases;
import vn.hdnd.cuulong.demo.texts.Scene;
import vn.hdnd.cuulong.demo.texts.WorkingDays;

/** The commands after the opening of a supervision. */
final class FollowUp {

  private static final Phrases PHRASES = Phrases.load("supervision");

  private final Scene scene;
  private final LocalDate concluded;
  private final LocalDate lastDay;
  private final Draw draw;

  FollowUp(Scene scene, LocalDate concluded, LocalDate lastDay, Draw draw) {
    this.scene = scene;
    this.concluded = concluded;
    this.lastDay = lastDay;
    this.draw = draw;
  }

  List<Command> after(Command open) {
    var chain = new ArrayList<Command>();
    chain.add(open);
    int recommendations = draw.between(1, 3);
    chain.add(open.then("conclusion", "conclusion", conclusion(recommendations)));
    for (int n = 1; n <= recommendations; n++) {
      follow(open, n, chain);
    }
    return chain;
  }

  private Supervision.Conclude conclusion(int count) {
    List<Supervision.Recommendation> all =
        IntStream.range(0, count)
            .mapToObj(i ->
                new Supervision.Recommendation(
                    PHRASES.of("RECOMMENDATION").get((draw.between(0, 1) + 2 * i) % 6),
                    PHRASES.drawn("BODIES", scene, draw),
                    WorkingDays.after(concluded, 45)))
            .toList();
    return new Supervision.Conclude(concluded, draw.oneOf(PHRASES.of("SUMMARY")), all);
  }

  /** Four in five are answered in time, and most of these are verified. */
  private void follow(Command open, int n, List<Command> chain) {
    LocalDate answered = WorkingDays.after(concluded, draw.between(12, 40));
    LocalDate verified = WorkingDays.after(answered, draw.between(5, 15));
    if (answered.isAfter(lastDay) || !draw.chance(80)) {
      return;
    }
    int result = draw.between(0, 9);
    chain.add(
        open.then(
            "answer-" + n,
            "recommendations/" + n + "/answer",
            new Supervision.Answer(answered, result(result), text(result))));
    if (!verified.isAfter(lastDay) && draw.chance(70)) {
      chain.add(
          open.then(
              "verification-" + n,
              "recommendations/" + n + "/verification",
              new Supervision.Verify(
                  1, verified, result(result), draw.oneOf(PHRASES.of("EVIDENCE")))));
    }
  }

  private static String result(int drawn) {
    return drawn < 6 ? "DONE" : drawn < 9 ? "PARTLY_DONE" : "NOT_DONE";
  }

  private static String text(int drawn) {
    return PHRASES.of("ANSWER").get(drawn < 6 ? 0 : drawn < 9 ? 1 : 2);
  }
}
