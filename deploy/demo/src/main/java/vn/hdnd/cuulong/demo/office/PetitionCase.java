package vn.hdnd.cuulong.demo.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.demo.figures.Period;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.requests.Petitions;
import vn.hdnd.cuulong.demo.texts.Agencies;
import vn.hdnd.cuulong.demo.texts.Draw;
import vn.hdnd.cuulong.demo.texts.Phrases;
import vn.hdnd.cuulong.demo.texts.Scene;
import vn.hdnd.cuulong.demo.texts.WorkingDays;

/** One petition, from the counter to the end of the case. */
final class PetitionCase {

  private static final String API = "/api/petitions/v1/petitions";
  private static final Phrases PHRASES = Phrases.load("petitions");

  private final Office office;
  private final Period period;
  private final int number;
  private final LocalDate received;
  private final int file;
  private final Draw draw;
  private final Scene scene;
  private final PetitionPaper paper;

  PetitionCase(Office office, Period period, int number, LocalDate received, int file) {
    this.office = office;
    this.period = period;
    this.number = number;
    this.received = received;
    this.file = file;
    this.draw = office.draw("petition", number);
    this.scene = Scene.drawn(office.lexicon(), received, draw);
    this.paper = PetitionPaper.drawn(draw);
  }

  List<Command> chain(Fate fate) {
    var chain = new ArrayList<Command>();
    Command receive = receive(fate != Fate.FILED);
    chain.add(receive);
    switch (fate) {
      case FILED -> chain.add(close(receive, later(received, 3, 8), "FILED"));
      case GUIDED -> guide(receive, chain);
      case FORWARDED, ANSWERED -> forward(receive, fate, chain);
    }
    return chain;
  }

  private Command receive(boolean eligible) {
    return Command.create(
        office.key("petition", number),
        office.account(),
        API,
        new Petitions.Receive(
            paper.kind(),
            received,
            paper.source(),
            "%d/%d/SĐT".formatted(file, received.getYear()),
            paper.field(),
            unlessSecret(paper.field()),
            paper.signatories(),
            PetitionPaper.checks(eligible, draw)));
  }

  private void guide(Command receive, List<Command> chain) {
    LocalDate day = later(received, 2, 7);
    var guidance = new Petitions.Guide(day, document(day), unlessSecret("GUIDANCE"));
    chain.add(receive.then("guidance", "guidance", guidance));
    chain.add(close(receive, later(day, 1, 3), "GUIDED"));
  }

  private void forward(Command receive, Fate fate, List<Command> chain) {
    LocalDate sent = later(received, 2, 5);
    String agency = Agencies.drawn(paper.field(), sent, scene, draw);
    chain.add(
        receive.then(
            "forwarding", "forwarding", new Petitions.Forward(sent, agency, document(sent))));
    LocalDate due = WorkingDays.after(sent, 25);
    int wait = draw.between(8, 35);
    boolean late = fate == Fate.FORWARDED || wait > 25;
    if (late && period.contains(due)) {
      chain.add(receive.then("reminder", "reminders", new Petitions.Remind(due, document(due))));
    }
    if (fate == Fate.ANSWERED) {
      answer(receive, agency, later(sent, wait, wait), chain);
    }
  }

  private void answer(Command receive, String agency, LocalDate day, List<Command> chain) {
    var answer = new Petitions.Answer(day, agency, unlessSecret("ANSWER"));
    chain.add(receive.then("answer", "answer", answer));
    chain.add(close(receive, later(day, 1, 3), "ANSWERED"));
  }

  private static Command close(Command receive, LocalDate day, String reason) {
    return receive.then("closing", "closing", new Petitions.Close(day, reason));
  }

  /** Returns null for a denunciation, for which no text is stored. */
  private @Nullable String unlessSecret(String list) {
    return paper.secret() ? null : PHRASES.drawn(list, scene, draw);
  }

  private LocalDate later(LocalDate day, int least, int most) {
    return period.clamp(WorkingDays.after(day, draw.between(least, most)));
  }

  private String document(LocalDate day) {
    return "%d/HĐND-VP".formatted(day.getDayOfYear() * 4 + number % 4);
  }
}
