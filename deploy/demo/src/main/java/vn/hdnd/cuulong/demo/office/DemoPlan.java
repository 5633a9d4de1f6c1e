package vn.hdnd.cuulong.demo.office;

import java.util.ArrayList;
import java.util.List;
import vn.hdnd.cuulong.demo.figures.FigureSet;
import vn.hdnd.cuulong.demo.figures.PublicFigures;
import vn.hdnd.cuulong.demo.plan.Plan;
import vn.hdnd.cuulong.demo.plan.Stage;
import vn.hdnd.cuulong.demo.plan.Track;
import vn.hdnd.cuulong.demo.system.Account;

/** The whole demonstration, laid out from the public figures. */
public final class DemoPlan {

  /** The key of the command that creates the practice card. */
  public static final String PRACTICE = ConferenceWork.PRACTICE;

  /** The key of the command that announces the conference. */
  public static final String CONFERENCE = ConferenceWork.CONFERENCE;

  /** The key of the command that hands in the paper about that practice. */
  public static final String PAPER = ConferenceWork.PAPER;

  private DemoPlan() {}

  public static Plan of(PublicFigures figures) {
    return new Plan(
        List.of(
            anGiang(figures.set("an-giang-petitions-2021-2025")),
            canTho(figures.set("can-tho-session-7"), figures.set("can-tho-voter-contact-2025-11")),
            longAn(figures.set("long-an-2021-2022")),
            caMau(figures.set("ca-mau-session-6")),
            new ConferenceWork(figures.conference(), PracticeCard.load()).track()));
  }

  private static Track anGiang(FigureSet figures) {
    var office = Office.of("an-giang", Account.AN_GIANG);
    Body body = Body.of(figures.id());
    List<Sitting> sittings =
        new HalfYears(figures.period(), office.draw("sessions", 0))
            .sittings(figures.count("sessions"));
    var stages = new ArrayList<>(sessions(office, body, sittings, figures));
    stages.add(
        new SupervisionWork(office, figures.period())
            .stage(figures.count("thematicSupervisions"), figures.count("routineSupervisions")));
    stages.add(new PetitionWork(office, figures.period()).stage(figures));
    return new Track("An Giang", stages);
  }

  private static Track canTho(FigureSet session, FigureSet contact) {
    var office = Office.of("can-tho", Account.CAN_THO);
    Body body = Body.of(session.id());
    var stages = new ArrayList<>(sessions(office, body, body.sittings(), session));
    stages.addAll(new VoterContactWork(office, contact).stages());
    return new Track("Cần Thơ", stages);
  }

  private static Track longAn(FigureSet figures) {
    Body body = Body.of(figures.id());
    return new Track(
        "Long An", sessions(Office.of("long-an", Account.LONG_AN), body, body.sittings(), figures));
  }

  private static List<Stage> sessions(
      Office office, Body body, List<Sitting> sittings, FigureSet figures) {
    List<Adoption> adoptions =
        new Adoptions(office, figures.period()).spread(sittings, figures.count("resolutions"));
    return new SessionWork(office, body, sittings, adoptions).stages();
  }

  private static Track caMau(FigureSet figures) {
    var office = Office.of("ca-mau", Account.CA_MAU);
    Body body = Body.of(figures.id());
    List<Adoption> adoptions =
        new Adoptions(office, figures.period())
            .of(
                body.sittings().getFirst(),
                figures.count("normative"),
                figures.count("individual"));
    return new Track("Cà Mau", new SessionWork(office, body, body.sittings(), adoptions).stages());
  }
}
