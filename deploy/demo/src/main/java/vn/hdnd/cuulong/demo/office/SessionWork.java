package vn.hdnd.cuulong.demo.office;

import java.util.ArrayList;
import java.util.List;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.plan.Stage;
import vn.hdnd.cuulong.demo.requests.Sessions;
import vn.hdnd.cuulong.demo.texts.Draw;

/** A council's term, its sessions and what they adopted. */
final class SessionWork {

  private static final String API = "/api/sessions/v1/";

  private final Office office;
  private final Body body;
  private final List<Sitting> sittings;
  private final List<Adoption> adoptions;

  SessionWork(Office office, Body body, List<Sitting> sittings, List<Adoption> adoptions) {
    this.office = office;
    this.body = body;
    this.sittings = sittings;
    this.adoptions = adoptions;
  }

  List<Stage> stages() {
    Command term = term();
    List<Command> sessions = sittings.stream().map(sitting -> session(term, sitting)).toList();
    return List.of(
        Stage.of("nhiệm kỳ", List.of(term)),
        Stage.of("kỳ họp", sessions),
        Stage.of("nghị quyết", resolutions(sessions)));
  }

  private Command term() {
    return Command.create(
        "demo:" + office.id() + ":term:" + body.term(),
        office.account(),
        API + "terms",
        new Sessions.SetUpTerm(body.term(), body.startsOn(), body.deputies()));
  }

  private Command session(Command term, Sitting sitting) {
    var closing =
        new Sessions.Closing(
            sitting.closedOn(), attended(sitting), sitting.documents(), sitting.answerers());
    return Command.create(
        office.key("session", sitting.number()),
        office.account(),
        API + "sessions",
        new Sessions.Convene(
            term.made(),
            sitting.number(),
            sitting.kind(),
            sitting.title(),
            sitting.opensOn(),
            closing));
  }

  private List<Command> resolutions(List<Command> sessions) {
    var commands = new ArrayList<Command>();
    for (Adoption adoption : adoptions) {
      Command session = sessions.get(sittings.indexOf(adoption.sitting()));
      int number = commands.size() + 1;
      commands.add(
          Command.create(
              office.key("resolution", number),
              office.account(),
              API + "resolutions",
              adoption.request(session.made(), tally(adoption.sitting(), number))));
    }
    return commands;
  }

  private int attended(Sitting sitting) {
    int share = office.draw("attended", sitting.number()).between(91, 100);
    return body.deputies() * share / 100;
  }

  private Sessions.Tally tally(Sitting sitting, int number) {
    Draw draw = office.draw("tally", number);
    int against = draw.chance(20) ? draw.between(1, 3) : 0;
    int silent = draw.chance(25) ? draw.between(1, 2) : 0;
    return new Sessions.Tally(attended(sitting) - against - silent, against, silent);
  }
}
