package vn.hdnd.cuulong.faults.client;

import java.util.List;
import java.util.Optional;

/** Creates terms with their deputies, sessions, and resolutions with their votes. */
final class SessionWork implements Work {

  private static final String SERVICE = "sessions";
  private static final List<String> KINDS = List.of("REGULAR", "THEMATIC", "URGENT");

  @Override
  public Optional<Command> next(Desk desk) {
    return switch (desk.random().nextInt(12)) {
      case 0 -> Optional.of(term(desk));
      case 1, 2, 3 -> desk.one("term").map(term -> deputies(desk, term));
      case 4 -> desk.one("term").map(term -> session(desk, term));
      case 5 -> desk.one("session").map(session -> closing(desk, session));
      case 6, 7, 8 -> desk.one("session").map(session -> resolution(desk, session));
      default -> desk.one("resolution").map(resolution -> vote(desk, resolution));
    };
  }

  private static Command term(Desk desk) {
    return desk.creation(
        SERVICE,
        "set-up-term",
        "terms",
        "term",
        """
        {"term": "XI (%s)", "startsOn": "2026-01-05", "deputiesInOffice": 80}\
        """
            .formatted(desk.key()));
  }

  private static Command deputies(Desk desk, Known term) {
    return desk.change(
        SERVICE,
        "change-deputies",
        "terms",
        term,
        "deputies",
        """
        {"from": "%s", "inOffice": %d}\
        """
            .formatted(desk.day(1, 150), 70 + desk.random().nextInt(11)));
  }

  private static Command session(Desk desk, Known term) {
    return desk.creation(
        SERVICE,
        "convene-session",
        "sessions",
        "session",
        """
        {"termId": "%s", "number": %d, "kind": "%s", "title": "Kỳ họp của một lần thử",
         "opensOn": "%s"}\
        """
            .formatted(
                term.id(), 1 + desk.random().nextInt(40), desk.oneOf(KINDS), desk.day(30, 60)));
  }

  private static Command closing(Desk desk, Known session) {
    return desk.change(
        SERVICE,
        "close-session",
        "sessions",
        session,
        "closing",
        """
        {"closedOn": "%s", "attended": %d, "documentsConsidered": %d, "answerers": %d}\
        """
            .formatted(
                desk.day(90, 60),
                40 + desk.random().nextInt(31),
                desk.random().nextInt(60),
                desk.random().nextInt(9)));
  }

  private static Command resolution(Desk desk, Known session) {
    return desk.creation(
        SERVICE,
        "submit-resolution",
        "resolutions",
        "resolution",
        """
        {"sessionId": "%s", "title": "Quy định mức hỗ trợ %s", "kind": "NORMATIVE",
         "matter": "ORDINARY", "submittedOn": "%s", "submittedBy": "Ủy ban nhân dân tỉnh"}\
        """
            .formatted(session.id(), desk.key(), desk.day(10, 20)));
  }

  private static Command vote(Desk desk, Known resolution) {
    return desk.change(
        SERVICE,
        "vote-resolution",
        "resolutions",
        resolution,
        "vote",
        """
        {"votedOn": "%s", "tally": {"for": %d, "against": %d, "notVoting": 2}}\
        """
            .formatted(
                desk.day(90, 10), 30 + desk.random().nextInt(30), desk.random().nextInt(10)));
  }
}
