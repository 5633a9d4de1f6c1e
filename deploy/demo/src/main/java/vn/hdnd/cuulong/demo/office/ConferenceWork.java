package vn.hdnd.cuulong.demo.office;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.demo.figures.ConferenceFacts;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.plan.Stage;
import vn.hdnd.cuulong.demo.plan.Track;
import vn.hdnd.cuulong.demo.requests.Regional;
import vn.hdnd.cuulong.demo.system.Account;

/** The conference of 2022, Long An's practice as one of its papers, and An Giang's adoption. */
final class ConferenceWork {

  static final String PRACTICE = "demo:region:practice:1";
  static final String CONFERENCE = "demo:region:conference:1";
  static final String PAPER = CONFERENCE + ":paper";
  private static final String API = "/api/regional/v1/";
  private static final LocalDate DECIDED = LocalDate.of(2022, 3, 18);
  private static final LocalDate ACCEPTED = LocalDate.of(2022, 3, 28);
  private static final LocalDate ADOPTED = LocalDate.of(2025, 9, 15);

  private final ConferenceFacts facts;
  private final PracticeCard card;

  ConferenceWork(ConferenceFacts facts, PracticeCard card) {
    this.facts = facts;
    this.card = card;
  }

  Track track() {
    Command drafted = Command.create(PRACTICE, Account.LONG_AN, API + "practices", card.request());
    Command announced =
        Command.create(CONFERENCE, Account.COORDINATOR, API + "conferences", conference());
    var paper = new Regional.Paper(card.paperTitle(), card.problem(), drafted.made());
    List<Command> chain =
        List.of(
            drafted,
            drafted.then("sharing", "sharing", new Regional.Share(DECIDED, card.decision())),
            announced,
            announced.then(Account.LONG_AN, "paper", "papers", paper),
            announced.then("acceptance", "papers/1/acceptance", new Regional.Accept(ACCEPTED)),
            drafted.then(
                Account.AN_GIANG,
                "adoption",
                "adoptions",
                new Regional.Adopt(ADOPTED, card.adoptionNote())));
    return new Track("Hội nghị vùng", List.of(new Stage("hội nghị", List.of(chain))));
  }

  private Regional.Conference conference() {
    return new Regional.Conference(
        facts.title(),
        1,
        "2021-2026",
        facts.host(),
        facts.period().from(),
        facts.period().to(),
        card.theme(),
        facts.subEvents());
  }
}
