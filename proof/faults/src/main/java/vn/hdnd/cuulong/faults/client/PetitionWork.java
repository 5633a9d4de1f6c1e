package vn.hdnd.cuulong.faults.client;

import java.util.List;
import java.util.Optional;

/** Registers a few petitions, on which several clients then work at once. */
final class PetitionWork implements Work {

  private static final String SERVICE = "petitions";
  private static final List<String> FIELDS =
      List.of("LAND", "CONSTRUCTION", "POLICY", "ENVIRONMENT", "HEALTH", "EDUCATION");
  private static final List<String> SOURCES = List.of("POST", "DIRECT", "DEPUTY", "PRESS");
  private static final List<String> REASONS = List.of("ANSWERED", "GUIDED", "FILED", "WITHDRAWN");

  @Override
  public Optional<Command> next(Desk desk) {
    if (desk.random().nextInt(10) < 3) {
      return Optional.of(register(desk));
    }
    return desk.one("petition").map(petition -> change(desk, petition));
  }

  private static Command register(Desk desk) {
    boolean denunciation = desk.random().nextInt(8) == 0;
    String kind =
        denunciation
            ? "DENUNCIATION"
            : desk.oneOf(List.of("COMPLAINT", "RECOMMENDATION", "FEEDBACK"));
    String subject = denunciation ? "" : "\"subject\": \"%s\",".formatted(desk.canary());
    String body =
        """
        {"kind": "%s", "receivedOn": "%s", "source": "%s", "paperFileNumber": "%s", "field": "%s", %s
         "signatories": %d, "checks": {"vietnamese": true, "dated": true, "senderNamed": true,
         "addressGiven": true, "signed": %s, "contentClear": true, "alreadyHandled": false}}\
        """
            .formatted(
                kind,
                desk.day(0, 60),
                desk.oneOf(SOURCES),
                anyNumber(desk) + "/" + anyNumber(desk),
                desk.oneOf(FIELDS),
                subject,
                1 + desk.random().nextInt(5),
                desk.random().nextInt(6) > 0);
    return desk.creation(SERVICE, "register-petition", "petitions", "petition", body);
  }

  /** Returns a number that hardly ever repeats. */
  private static int anyNumber(Desk desk) {
    return desk.random().nextInt(1_000_000);
  }

  private static Command change(Desk desk, Known petition) {
    return switch (desk.random().nextInt(8)) {
      case 0, 1 ->
          on(
              desk,
              petition,
              "forward-petition",
              "forwarding",
              """
              {"forwardedOn": "%s", "toAgency": "Sở Xây dựng", "documentNumber": "%d/HĐND-VP"}\
              """
                  .formatted(desk.day(60, 10), desk.random().nextInt(900)));
      case 2, 3, 4 ->
          on(
              desk,
              petition,
              "remind-agency",
              "reminders",
              """
              {"remindedOn": "%s"}\
              """
                  .formatted(desk.day(70, 20)));
      case 5 ->
          on(
              desk,
              petition,
              "answer-petition",
              "answer",
              """
              {"answeredOn": "%s", "agency": "Sở Xây dựng", "summary": "%s"}\
              """
                  .formatted(desk.day(90, 10), desk.canary()));
      case 6 ->
          on(
              desk,
              petition,
              "guide-petition",
              "guidance",
              """
              {"guidedOn": "%s", "text": "%s"}\
              """
                  .formatted(desk.day(60, 10), desk.canary()));
      default ->
          on(
              desk,
              petition,
              "close-petition",
              "closing",
              """
              {"closedOn": "%s", "reason": "%s"}\
              """
                  .formatted(desk.day(100, 5), desk.oneOf(REASONS)));
    };
  }

  private static Command on(Desk desk, Known petition, String kind, String action, String body) {
    return desk.change(SERVICE, kind, "petitions", petition, action, body);
  }
}
