package vn.hdnd.cuulong.sessions;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.testkit.actions.Reached;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.sessions.files.FileType;
import vn.hdnd.cuulong.sessions.files.SampleFiles;

@OnRealParts
class ActionsIT extends CasesOverHttp {

  private static final String REASON = "{\"reason\":\"Cơ quan trình xin rút\"}";
  private static final String ITEM =
      "{\"title\":\"Thảo luận\",\"kind\":\"DISCUSSION\",\"reason\":\"Bổ sung\"}";

  private final String council = "council-" + UUID.randomUUID();
  private String deputyId = "";

  @Override
  protected List<Reached> cases() {
    Http lead = as(council, "office-lead");
    Http deputy = as(council, "deputy");
    String term = term(lead, "X", today.minusDays(20));
    String open = session(lead, term, 1, today.minusDays(2));
    String closed = session(lead, term, 2, today.minusDays(2));
    String ahead = session(lead, term, 3, today.plusDays(1));
    String draft = resolution(lead, open);
    String voted = resolution(lead, open);
    String early = resolution(lead, ahead);
    done(lead.post("/sessions/" + closed + "/closing", closing()));
    done(lead.post("/resolutions/" + voted + "/vote", vote()));
    return concat(
        List.of(
            Stream.of(
                reached("a term", "/terms/" + term, lead),
                reached("a term ahead", "/terms/" + term(lead, "XI", today.plusDays(30)), lead),
                reached("a term, for staff", "/terms/" + term, as(council, "office-staff")),
                reached("an open session", "/sessions/" + open, lead),
                reached("a session, for a deputy", "/sessions/" + open, deputy),
                reached("a closed session", "/sessions/" + closed, lead),
                reached("a session that has not opened", "/sessions/" + ahead, lead),
                reached("a draft", "/resolutions/" + draft, lead),
                reached("a draft, for a deputy", "/resolutions/" + draft, deputy),
                reached("a resolution", "/resolutions/" + voted, lead),
                reached(
                    "a draft for a session that has not opened", "/resolutions/" + early, lead)),
            chamber(),
            betweenSessions(),
            agendas(),
            papers()));
  }

  /** Agendas of sessions that opened two days ago, unless said otherwise. */
  private Stream<Reached> agendas() {
    String its = "council-" + UUID.randomUUID();
    Http lead = as(its, "office-lead");
    Http staff = as(its, "office-staff");
    String term = term(lead, "X", today.minusDays(20));
    String empty = agenda(lead, session(lead, term, 1, today.minusDays(2)));
    String draft = agendaWithItems(lead, session(lead, term, 2, today.minusDays(2)));
    String submitted = agendaWithItems(lead, session(lead, term, 3, today.minusDays(2)));
    done(lead.post(submitted + "/submission", submission()));
    String approved = approved(lead, session(lead, term, 4, today.minusDays(2)), "COUNCIL");
    done(lead.post(approved + "/items/3/removal", REASON));
    done(lead.post(approved + "/items/2/start", "{}"));
    String ready = approved(lead, session(lead, term, 7, today.minusDays(2)), "COUNCIL");
    String sent = approved(lead, session(lead, term, 5, today.plusDays(1)), "CONVENING_DECISION");
    String over = session(lead, term, 6, today.minusDays(2));
    String closed = agendaWithItems(lead, over);
    done(lead.post("/sessions/" + over + "/closing", closing()));
    return Stream.of(
        reached("an empty agenda", empty, lead),
        reached("a draft agenda", draft, lead),
        reached("a draft agenda, for a deputy", draft, as(its, "deputy")),
        reached("an agenda after the joint conference", submitted, lead),
        reached("an approved agenda whose second item is dealt with", approved, lead),
        reached("an approved agenda of which nothing is dealt with", ready, lead),
        reached("an approved agenda, for the chair", approved, as(its, "chair")),
        reached("an agenda that was sent before the opening", sent, staff),
        reached("the agenda of a closed session", closed, lead));
  }

  private String agenda(Http lead, String session) {
    return "/agendas/" + done(lead.post("/agendas", "{\"sessionId\":\"%s\"}".formatted(session)));
  }

  /** Returns an agenda with a section, its part, and an item beside it. */
  private String agendaWithItems(Http lead, String session) {
    String agenda = agenda(lead, session);
    for (String more : List.of("", ",\"parent\":1", "")) {
      String item = "{\"title\":\"Chất vấn\",\"kind\":\"QUESTIONING\"%s}".formatted(more);
      done(lead.post(agenda + "/items", item));
    }
    return agenda;
  }

  private String approved(Http lead, String session, String form) {
    String agenda = agendaWithItems(lead, session);
    done(lead.post(agenda + "/submission", submission()));
    done(lead.post(agenda + "/approval", approval(form)));
    return agenda;
  }

  /** A council of three deputies, one of whom is the account of the role. */
  private Stream<Reached> chamber() {
    String its = "council-" + UUID.randomUUID();
    Http lead = as(its, "office-lead");
    Http deputy = as(its, "deputy");
    Http chair = as(its, "chair");
    String term = term(lead, "X", today.minusDays(20), 3);
    deputyId = deputy(lead, term, "Nguyễn Thị Minh Châu", "account.of.deputy");
    String second = deputy(lead, term, "Lê Văn Tám", "second");
    String third = deputy(lead, term, "Trần Văn Ơn", "third");
    String meeting = session(lead, term, 1, today.minusDays(2));
    String sitting = sitting(lead, meeting, 1);
    String quiet = sitting(lead, meeting, 2);
    String closed = sitting(lead, meeting, 3);
    done(lead.post("/sittings/" + closed + "/closing", "{}"));
    for (String present : List.of(deputyId, second)) {
      done(lead.post("/sittings/" + sitting + "/attendance", attendance(present, "PRESENT")));
    }
    String declared = poll(chair, sitting);
    done(chair.post("/polls/" + declared + "/closing", "{}"));
    done(chair.post("/polls/" + declared + "/declaration", "{}"));
    String annulled = poll(chair, sitting);
    done(chair.post("/polls/" + annulled + "/annulment", "{\"reason\":\"Mất kết nối\"}"));
    String counted = poll(chair, sitting);
    done(chair.post("/polls/" + counted + "/closing", "{}"));
    String open = poll(chair, sitting);
    String paper = secretBallot(chair, sitting, "PAPER");
    done(chair.post("/secret-ballots/" + paper + "/closing", "{}"));
    done(chair.post("/secret-ballots/" + paper + "/annulment", "{\"reason\":\"Thừa phiếu\"}"));
    String tallied = secretBallot(chair, sitting, "ELECTRONIC");
    done(chair.post("/secret-ballots/" + tallied + "/box-opening", "{}"));
    done(chair.post("/secret-ballots/" + tallied + "/closing", "{}"));
    String voting = secretBallot(chair, sitting, "ELECTRONIC");
    done(chair.post("/secret-ballots/" + voting + "/box-opening", "{}"));
    String issuing = secretBallot(chair, quorate(lead, meeting, 4, second), "ELECTRONIC");
    String uncounted = secretBallot(chair, quorate(lead, meeting, 5, second), "PAPER");
    done(chair.post("/secret-ballots/" + uncounted + "/closing", "{}"));
    String onPaper = secretBallot(chair, quorate(lead, meeting, 6, second), "PAPER");
    String gone = deputy(lead, term, "Phạm Thị Lan", "fourth");
    done(lead.post("/deputies/" + gone + "/state", state("RELEASED")));
    return Stream.of(
        reached("a deputy", "/deputies/" + third, lead),
        reached("a deputy, for staff", "/deputies/" + third, as(its, "office-staff")),
        reached("a deputy who has left", "/deputies/" + gone, lead),
        reached("a sitting with a vote under way", "/sittings/" + sitting, lead),
        reached("a sitting in which the deputy is present", "/sittings/" + sitting, deputy),
        reached("a sitting in which nobody is recorded", "/sittings/" + quiet, lead),
        reached("a sitting before the deputy checks in", "/sittings/" + quiet, deputy),
        reached("a sitting, for a chair who is no deputy", "/sittings/" + quiet, chair),
        reached("a closed sitting", "/sittings/" + closed, lead),
        reached("a closed sitting, for a deputy", "/sittings/" + closed, deputy),
        reached("an open vote", "/polls/" + open, chair),
        reached("an open vote, for a deputy", "/polls/" + open, deputy),
        reached("a counted vote", "/polls/" + counted, chair),
        reached("a counted vote, for a deputy", "/polls/" + counted, deputy),
        reached("a declared vote", "/polls/" + declared, chair),
        reached("an annulled vote", "/polls/" + annulled, chair),
        reached("an annulled secret ballot", "/secret-ballots/" + paper, lead),
        reached("papers being issued", "/secret-ballots/" + issuing, chair),
        reached("papers being issued, for a deputy", "/secret-ballots/" + issuing, deputy),
        reached("an open box", "/secret-ballots/" + voting, chair),
        reached("an open box, for a deputy", "/secret-ballots/" + voting, deputy),
        reached("a counted box", "/secret-ballots/" + tallied, chair),
        reached("a ballot on paper", "/secret-ballots/" + onPaper, chair),
        reached("a ballot on paper to be counted", "/secret-ballots/" + uncounted, lead));
  }

  /** A sitting in which two of the three deputies are present. */
  private String quorate(Http lead, String session, int number, String second) {
    String opened = sitting(lead, session, number);
    for (String present : List.of(deputyId, second)) {
      done(lead.post("/sittings/" + opened + "/attendance", attendance(present, "PRESENT")));
    }
    return opened;
  }

  /** A council of two deputies, one of whom is the account of the role, and no sitting. */
  private Stream<Reached> betweenSessions() {
    String its = "council-" + UUID.randomUUID();
    Http lead = as(its, "office-lead");
    Http deputy = as(its, "deputy");
    String term = term(lead, "X", today.minusDays(20), 2);
    deputy(lead, term, "Nguyễn Thị Minh Châu", "account.of.deputy");
    deputy(lead, term, "Lê Văn Tám", "second");
    session = session(lead, term, 1, today.minusDays(2));
    String open = consultation(lead, term);
    String answered = consultation(lead, term);
    done(deputy.post("/consultations/" + answered + "/opinions", opinion()));
    done(lead.post("/consultations/" + answered + "/reminder", "{}"));
    String counted = consultation(lead, term);
    done(lead.post("/consultations/" + counted + "/closing", "{}"));
    String cancelled = consultation(lead, term);
    done(lead.post("/consultations/" + cancelled + "/cancellation", because()));
    String path = "/standing-committee-decisions/";
    String waiting = decision(lead, term, "31/NQ-TTHĐND");
    String reported = decision(lead, term, "32/NQ-TTHĐND");
    done(lead.post(path + reported + "/report", report()));
    String withdrawn = decision(lead, term, "33/NQ-TTHĐND");
    done(lead.post(path + withdrawn + "/withdrawal", because()));
    return Stream.of(
        reached("an open consultation", "/consultations/" + open, lead),
        reached("an open consultation, for a deputy", "/consultations/" + open, deputy),
        reached("a consultation with an answer", "/consultations/" + answered, lead),
        reached("an answered one, for the deputy", "/consultations/" + answered, deputy),
        reached("an open consultation, for a chair", "/consultations/" + open, as(its, "chair")),
        reached("a counted consultation", "/consultations/" + counted, lead),
        reached("a counted consultation, for a deputy", "/consultations/" + counted, deputy),
        reached("a cancelled consultation", "/consultations/" + cancelled, lead),
        reached("a decision to report", path + waiting, lead),
        reached("a decision to report, for a deputy", path + waiting, deputy),
        reached("a reported decision", path + reported, lead),
        reached("a withdrawn decision", path + withdrawn, lead));
  }

  private static List<Reached> concat(List<Stream<Reached>> all) {
    return all.stream().flatMap(each -> each).toList();
  }

  /** Papers in each state, for the office and for the deputy whose account is on the roll. */
  private Stream<Reached> papers() {
    String its = "council-" + UUID.randomUUID();
    Http lead = as(its, "office-lead");
    Http deputy = as(its, "deputy");
    String term = term(lead, "X", today.minusDays(20), 3);
    deputy(lead, term, "Nguyễn Thị Minh Châu", "account.of.deputy");
    String session = session(lead, term, 1, today.minusDays(2));
    String expected = paper(lead, session);
    String filed = paper(lead, session);
    String accepted = paper(lead, session);
    String withdrawn = paper(lead, session);
    for (String each : List.of(filed, accepted, withdrawn)) {
      taken(lead.file(each + "/versions", FileType.PDF_TYPE, SampleFiles.pdf("first")));
    }
    done(lead.post(accepted + "/acceptance", "{}"));
    done(lead.post(withdrawn + "/withdrawal", "{\"reason\":\"Cơ quan trình đề nghị rút\"}"));
    return Stream.of(
        reached("a paper that is expected", expected, lead),
        reached("a paper that is expected, for a deputy", expected, deputy),
        reached("a filed paper", filed, lead),
        reached("an accepted paper", accepted, lead),
        reached("an accepted paper, for a deputy", accepted, deputy),
        reached("an accepted paper, for a chair who is no deputy", accepted, as(its, "chair")),
        reached("a withdrawn paper", withdrawn, lead),
        reached("a withdrawn paper, for a deputy", withdrawn, deputy));
  }

  private Reached reached(String what, String path, Http reader) {
    return new Reached(
        what,
        path,
        reader,
        Map.ofEntries(
            entry("closeSession", closing()),
            entry("recordVote", vote()),
            entry("changeDeputiesInOffice", "{\"from\":\"%s\",\"inOffice\":56}".formatted(today)),
            entry("changeDeputyState", state("SUSPENDED")),
            entry("correctDeputy", "{\"name\":\"Trần Văn Ân\",\"reason\":\"Ghi nhầm\"}"),
            entry("recordAttendance", attendance(deputyId, "ABSENT")),
            entry("checkIn", "{}"),
            entry("closeSitting", "{}"),
            entry("castBallot", "{\"choice\":\"IN_FAVOUR\"}"),
            entry("closePoll", "{}"),
            entry("declareResult", "{}"),
            entry("annulPoll", "{\"reason\":\"Mất kết nối\"}"),
            entry("giveOpinion", opinion()),
            entry("remindDeputies", "{}"),
            entry("closeConsultation", "{}"),
            entry("cancelConsultation", because()),
            entry("correctQuestion", question("Đầu tư công 2026") + ",\"reason\":\"Nhầm\"}"),
            entry("reportDecision", report()),
            entry("correctDecision", decision("34/NQ-TTHĐND") + ",\"reason\":\"Ghi nhầm số\"}"),
            entry("withdrawDecision", because()),
            entry("addAgendaItem", ITEM),
            entry("changeAgendaItem", ITEM),
            entry("moveAgendaItem", "{\"position\":1,\"reason\":\"Đổi thứ tự\"}"),
            entry("removeAgendaItem", REASON),
            entry("takeUpAgendaItem", "{}"),
            entry("finishAgendaItem", "{}"),
            entry("submitAgenda", submission()),
            entry("approveAgenda", approval("COUNCIL")),
            entry(
                "recordMilestone",
                "{\"milestone\":\"ANNOUNCEMENT\",\"reachedOn\":\"%s\"}".formatted(today)),
            entry("issueBallotPaper", "{\"blinded\":\"%s==\"}".formatted("B".repeat(341) + "A")),
            entry("openBallotBox", "{}"),
            entry("closeSecretBallot", "{}"),
            entry("recordCount", count()),
            entry("declareSecretBallot", "{}"),
            entry("annulSecretBallot", "{\"reason\":\"Thừa phiếu\"}"),
            entry("filePaper", new String(SampleFiles.pdf("another"), StandardCharsets.UTF_8)),
            entry("returnPaper", "{\"reason\":\"Thiếu phụ lục\"}"),
            entry("acceptPaper", "{}"),
            entry("withdrawPaper", "{\"reason\":\"Cơ quan trình đề nghị rút\"}"),
            entry("openPaper", "{\"version\":1}")));
  }
}
