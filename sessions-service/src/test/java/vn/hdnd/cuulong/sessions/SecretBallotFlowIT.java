package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;
import vn.hdnd.cuulong.sessions.secretballots.Tablet;

/** Secret ballots over HTTP, on paper and by the electronic box. */
class SecretBallotFlowIT extends SecretBallotOverHttp {

  private static final String COUNT =
      """
      {"issued":3,"collected":3,"valid":2,"invalid":1,
       "lines":[{"number":1,"counts":[{"mark":"AGREE","count":2},{"mark":"DISAGREE","count":0}]}]}
      """;

  @Test
  void countsAndDeclaresABallotOnPaper() {
    openWithAllPresent(3);
    String ballot = done(openBallot("PAPER", DISMISSAL + BOARD));
    assertProblem(
        as(council, "office-staff").post("/secret-ballots/" + ballot + "/count", COUNT),
        409,
        "secret-ballot-not-closed");
    assertProblem(step(ballot, "box-opening"), 404, "secret-ballot-of-other-form");
    done(step(ballot, "closing"));
    assertProblem(
        as(council, "office-staff").post("/sittings/" + sitting + "/closing", "{}"),
        409,
        "poll-still-open");
    done(as(council, "office-staff").post("/secret-ballots/" + ballot + "/count", COUNT));
    JsonNode counted = read(ballot);
    assertThat(counted.path("stage").asString()).isEqualTo("COUNTED");
    assertThat(counted.at("/board/head").asString()).isEqualTo("Lê Văn Tám");
    assertThat(counted.path("invalid").asInt()).isEqualTo(1);
    assertThat(counted.at("/lines/0/outcome").asString()).isEqualTo("DISMISSED");
    done(step(ballot, "declaration"));
    assertThat(receipts(ballot)).isEmpty();
    done(as(council, "office-staff").post("/sittings/" + sitting + "/closing", "{}"));
  }

  @Test
  void countsAnElectronicBoxAndLetsEachDeputyFindTheOwnBallot() {
    openWithAllPresent(3);
    String ballot = done(openBallot("ELECTRONIC", DISMISSAL));
    Tablet first = tablet(ballot);
    Tablet second = tablet(ballot);
    String firstStamp = stamp(1, ballot, first);
    String secondStamp = stamp(2, ballot, second);
    assertProblem(drop(ballot, filled(first, firstStamp, "AGREE")), 404, "not-found");
    done(step(ballot, "box-opening"));
    assertProblem(receive(3, ballot, tablet(ballot)), 409, "ballot-papers-not-issued");

    Answer dropped = drop(ballot, filled(first, firstStamp, "AGREE"));
    assertThat(dropped.status()).isEqualTo(200);
    assertThat(dropped.text("receipt")).isEqualTo(first.receipt());
    assertThat(drop(ballot, filled(second, secondStamp, "DISAGREE")).status()).isEqualTo(200);
    JsonNode voting = read(ballot);
    assertThat(voting.path("issued").asInt()).isEqualTo(2);
    assertThat(voting.path("collected").asInt()).isEqualTo(2);
    assertThat(voting.at("/lines/0/counts")).isEmpty();
    assertThat(receipts(ballot)).isEmpty();

    done(step(ballot, "closing"));
    assertThat(receipts(ballot)).contains(first.receipt(), second.receipt()).isSorted();
    JsonNode counted = read(ballot);
    assertThat(counted.at("/lines/0/counts/0/count").asInt()).isEqualTo(1);
    assertThat(counted.at("/lines/0/outcome").asString()).isEqualTo("NOT_DISMISSED");
    assertThat(drop(ballot, filled(first, firstStamp, "AGREE")).status()).isEqualTo(200);
    done(step(ballot, "declaration"));
  }

  @Test
  void c07StampsNothingInADryRun() {
    openWithAllPresent(3);
    String ballot = done(openBallot("ELECTRONIC", DISMISSAL));
    String blinded = "{\"blinded\":\"%s\"}".formatted(tablet(ballot).blinded());
    Answer foreseen =
        deputy(1).post("/secret-ballots/" + ballot + "/ballot-papers?dryRun=true", blinded);
    assertThat(foreseen.status()).isEqualTo(200);
    assertThat(foreseen.body().toString()).doesNotContain("stamp");
    assertThat(read(ballot).path("issued").asInt()).isZero();
  }

  /** The key of the first answer is lost, and the paper is read again. */
  @Test
  void givesADeputyOnePaperAndShowsItAgain() {
    openWithAllPresent(3);
    String ballot = done(openBallot("ELECTRONIC", DISMISSAL));
    Tablet tablet = tablet(ballot);
    String stamp = stamp(1, ballot, tablet);
    assertProblem(receive(1, ballot, tablet(ballot)), 409, "ballot-paper-already-issued");
    JsonNode own = deputy(1).get("/secret-ballots/" + ballot).body().path("ownPaper");
    assertThat(own.path("blinded").asString()).isEqualTo(tablet.blinded());
    assertThat(tablet.stamp(own.path("stamp").asString())).isEqualTo(stamp);
    assertThat(deputy(2).get("/secret-ballots/" + ballot).body().path("ownPaper").isNull())
        .isTrue();
    assertProblem(receive(99, ballot, tablet(ballot)), 404, "not-a-deputy");
  }

  @Test
  void takesNoBallotWithANameAWrongStampOrForeignMarks() {
    openWithAllPresent(3);
    String ballot = done(openBallot("ELECTRONIC", DISMISSAL));
    Tablet tablet = tablet(ballot);
    String stamp = stamp(1, ballot, tablet);
    done(step(ballot, "box-opening"));
    String body = filled(tablet, stamp, "AGREE");
    assertProblem(
        deputy(1).post("/ballot-boxes/" + ballot + "/ballots", body), 422, "ballot-with-a-name");
    assertProblem(drop(ballot, body, "Cookie", "SESSION=x"), 422, "ballot-with-a-name");
    assertProblem(
        drop(ballot, filled(tablet(ballot), stamp, "AGREE")), 422, "ballot-without-stamp");
    assertProblem(drop(ballot, filled(tablet, stamp, "LOW_CONFIDENCE")), 422, "marks-do-not-fit");
    assertProblem(drop(ballot, filled(tablet, stamp, "AGREE", "AGREE")), 422, "marks-do-not-fit");
    assertThat(read(ballot).path("collected").asInt()).isZero();
  }

  @Test
  void takesNoPaperOfAnotherBallotAndNoSecondChoice() {
    openWithAllPresent(3);
    String annulled = done(openBallot("ELECTRONIC", DISMISSAL));
    Tablet old = tablet(annulled);
    String oldStamp = stamp(1, annulled, old);
    done(
        chair().post("/secret-ballots/" + annulled + "/annulment", "{\"reason\":\"Mất kết nối\"}"));
    String ballot = done(openBallot("ELECTRONIC", DISMISSAL));
    Tablet tablet = tablet(ballot);
    String stamp = stamp(1, ballot, tablet);
    done(step(ballot, "box-opening"));
    assertProblem(drop(ballot, filled(old, oldStamp, "AGREE")), 422, "ballot-without-stamp");
    assertThat(drop(ballot, filled(tablet, stamp, "AGREE")).status()).isEqualTo(200);
    assertProblem(
        drop(ballot, filled(tablet, stamp, "DISAGREE")), 409, "ballot-paper-already-used");
    assertThat(ids(chair(), "/secret-ballots?sittingId=" + sitting))
        .containsExactly(ballot, annulled);
    assertProblem(step(annulled, "declaration"), 409, "secret-ballot-annulled");
  }
}
