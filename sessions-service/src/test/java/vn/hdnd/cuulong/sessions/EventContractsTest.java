package vn.hdnd.cuulong.sessions;

import java.util.Set;
import vn.hdnd.cuulong.platform.testkit.contracts.PublicEventsContract;

/**
 * The submitter of a resolution is a body: the standing committee or a people's committee. Names
 * and accounts are those of deputies, who hold a public office.
 */
class EventContractsTest extends PublicEventsContract {

  EventContractsTest() {
    super(
        SessionsEvents.catalogue(),
        Set.of(
            "termId",
            "sessionId",
            "resolutionId",
            "term",
            "title",
            "documentNumber",
            "submittedBy",
            "deputyId",
            "votes[].deputyId",
            "sittingId",
            "pollId",
            "agendaId",
            "items[].title",
            "name",
            "group",
            "constituency",
            "account",
            "decision",
            "reason",
            "subject",
            "consultationId",
            "decisionId",
            "number",
            "secretBallotId",
            "subjects[].name",
            "subjects[].post",
            "publicKey",
            "paperId",
            "issuer",
            "agendaItem"),
        Set.of("name", "subject", "subjects[].name", "paperId"));
  }
}
