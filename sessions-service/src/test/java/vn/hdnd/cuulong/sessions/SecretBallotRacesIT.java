package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;
import vn.hdnd.cuulong.sessions.secretballots.Tablet;

/** Ballots that meet: one paper in two windows, and many while the chair closes. */
class SecretBallotRacesIT extends SecretBallotOverHttp {

  private static final int DEPUTIES = 12;
  private static final int ROUNDS = 10;

  @Test
  void countsExactlyTheBallotsThatWereAcknowledgedWhileTheBoxClosed() throws Exception {
    openWithAllPresent(DEPUTIES);
    for (int round = 0; round < ROUNDS; round++) {
      String ballot = done(openBallot("ELECTRONIC", DISMISSAL));
      Set<String> acknowledged = dropWhileClosing(ballot, papers(ballot));
      assertThat(receipts(ballot)).containsExactlyInAnyOrderElementsOf(acknowledged);
      assertThat(read(ballot).path("collected").asInt()).isEqualTo(acknowledged.size());
      done(step(ballot, "declaration"));
    }
  }

  @Test
  void countsOnePaperOnceHoweverOftenItIsDropped() throws Exception {
    openWithAllPresent(3);
    String ballot = done(openBallot("ELECTRONIC", DISMISSAL));
    Tablet tablet = tablet(ballot);
    String stamp = stamp(1, ballot, tablet);
    done(step(ballot, "box-opening"));
    String body = filled(tablet, stamp, "AGREE");
    assertThat(statuses(8, () -> drop(ballot, body))).containsOnly(200);
    assertThat(statuses(4, () -> drop(ballot, filled(tablet, stamp, "DISAGREE"))))
        .containsOnly(409);
    done(step(ballot, "closing"));
    assertThat(receipts(ballot)).containsExactly(tablet.receipt());
    assertThat(read(ballot).at("/lines/0/counts/0/count").asInt()).isEqualTo(1);
  }

  @Test
  void givesOnePaperToADeputyWithManyWindows() throws Exception {
    openWithAllPresent(3);
    String ballot = done(openBallot("ELECTRONIC", DISMISSAL));
    assertThat(statuses(8, () -> receive(1, ballot, tablet(ballot))))
        .containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    assertThat(read(ballot).path("issued").asInt()).isEqualTo(1);
  }

  private List<String> papers(String ballot) {
    var filled = new ArrayList<String>();
    for (int n = 1; n <= DEPUTIES; n++) {
      Tablet tablet = tablet(ballot);
      filled.add(filled(tablet, stamp(n, ballot, tablet), n % 2 == 0 ? "AGREE" : "DISAGREE"));
    }
    done(step(ballot, "box-opening"));
    return filled;
  }

  /** Returns the receipts of the ballots that were acknowledged. */
  private Set<String> dropWhileClosing(String ballot, List<String> papers) throws Exception {
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    var together = new CyclicBarrier(papers.size() + 1);
    var running = new ArrayList<Future<?>>();
    try (var pool = Executors.newFixedThreadPool(papers.size() + 1)) {
      for (String paper : papers) {
        running.add(
            pool.submit(() -> {
              together.await();
              Answer answer = drop(ballot, paper);
              if (answer.status() == 200) {
                acknowledged.add(answer.text("receipt"));
              } else {
                assertProblem(answer, 409, "ballot-box-not-open");
              }
              return null;
            }));
      }
      running.add(
          pool.submit(() -> {
            together.await();
            return done(step(ballot, "closing"));
          }));
    }
    for (Future<?> each : running) {
      var _ = each.get();
    }
    return acknowledged;
  }
}
