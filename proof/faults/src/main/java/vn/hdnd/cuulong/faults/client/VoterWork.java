package vn.hdnd.cuulong.faults.client;

import java.util.List;
import java.util.Optional;

/** Records meetings with voters, their opinions, and the recommendations made from them. */
final class VoterWork implements Work {

  private static final String SERVICE = "voter-contact";
  private static final List<String> FIELDS = List.of("ECONOMIC_BUDGET", "LEGAL_AFFAIRS");
  private static final List<String> RESULTS = List.of("RESOLVED", "EXPLAINED");

  @Override
  public Optional<Command> next(Desk desk) {
    return switch (desk.random().nextInt(10)) {
      case 0, 1 -> Optional.of(meeting(desk));
      case 2, 3, 4 -> desk.one("meeting").map(meeting -> opinion(desk, meeting));
      case 5, 6 -> desk.one("opinion").map(opinion -> recommendation(desk, opinion));
      case 7 -> desk.one("recommendation").map(recommendation -> forward(desk, recommendation));
      default -> desk.one("recommendation").map(recommendation -> answer(desk, recommendation));
    };
  }

  private static Command meeting(Desk desk) {
    return desk.creation(
        SERVICE,
        "record-meeting",
        "meetings",
        "meeting",
        """
        {"heldOn": "%s", "place": "Nhà văn hóa phường", "kind": "BEFORE_REGULAR_SESSION",
         "mode": "IN_PERSON", "deputyGroups": ["Tổ 1"], "attendees": %d, "speakers": %d}\
        """
            .formatted(
                desk.day(0, 40), 10 + desk.random().nextInt(200), desk.random().nextInt(20)));
  }

  private static Command opinion(Desk desk, Known meeting) {
    return desk.creation(
        SERVICE,
        "record-opinion",
        "opinions",
        "opinion",
        """
        {"meetingId": "%s", "text": "%s", "field": "%s", "sector": "TRANSPORT"}\
        """
            .formatted(meeting.id(), desk.canary(), desk.oneOf(FIELDS)));
  }

  private static Command recommendation(Desk desk, Known opinion) {
    return desk.creation(
        SERVICE,
        "consolidate-recommendation",
        "recommendations",
        "recommendation",
        """
        {"text": "%s", "field": "%s", "level": "PROVINCE", "opinionIds": ["%s"],
         "consolidatedOn": "%s"}\
        """
            .formatted(desk.canary(), desk.oneOf(FIELDS), opinion.id(), desk.day(50, 10)));
  }

  private static Command forward(Desk desk, Known recommendation) {
    return desk.change(
        SERVICE,
        "forward-recommendation",
        "recommendations",
        recommendation,
        "forwarding",
        """
        {"forwardedOn": "%s", "toAgency": "Sở Xây dựng"}\
        """
            .formatted(desk.day(65, 10)));
  }

  private static Command answer(Desk desk, Known recommendation) {
    boolean study = desk.random().nextInt(3) > 0;
    String result = study ? "UNDER_STUDY" : desk.oneOf(RESULTS);
    return desk.change(
        SERVICE,
        "answer-recommendation",
        "recommendations",
        recommendation,
        "answer",
        """
        {"answeredOn": "%s", "result": "%s", "text": "%s"%s}\
        """
            .formatted(
                desk.day(80, 30),
                result,
                desk.canary(),
                study ? ", \"dueOn\": \"2026-12-31\"" : ""));
  }
}
