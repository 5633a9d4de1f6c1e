package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;

/** Answers that meet: of one deputy in two windows, and of many while the office closes. */
class OpinionRacesIT extends OpinionsOverHttp {

  private static final int DEPUTIES = 12;
  private static final int ROUNDS = 20;

  /**
   * Each deputy answers while the office closes. Whatever was acknowledged is counted, once and as
   * it was sent; whatever was refused is not.
   */
  @Test
  void countsExactlyTheAnswersThatWereAcknowledgedWhileItClosed() throws Exception {
    open(DEPUTIES);
    for (int round = 0; round < ROUNDS; round++) {
      String id = ask("");
      Map<String, String> acknowledged = answerWhileClosing(id);
      assertThat(counted(id)).isEqualTo(acknowledged);
    }
  }

  @Test
  void keepsOneAnswerOfADeputyWithManyWindows() throws Exception {
    open(3);
    String id = ask("");
    assertThat(statuses(8, () -> give(1, id, "AGREE")))
        .containsExactly(200, 200, 200, 200, 200, 200, 200, 201);
    done(closeConsultation(id));
    assertThat(counted(id)).containsOnlyKeys(deputies.getFirst());
  }

  @Test
  void closesOnceHoweverManyClose() throws Exception {
    open(3);
    String id = ask("");
    assertThat(statuses(6, () -> closeConsultation(id)))
        .containsExactly(200, 409, 409, 409, 409, 409);
  }

  @Test
  void remindsOnceHoweverManyRemind() throws Exception {
    open(3);
    String id = ask("");
    assertThat(statuses(6, () -> staff().post("/consultations/" + id + "/reminder", "{}")))
        .containsExactly(200, 422, 422, 422, 422, 422);
  }

  /** Returns what was acknowledged, by deputy. */
  private Map<String, String> answerWhileClosing(String id) throws Exception {
    var acknowledged = new ConcurrentHashMap<String, String>();
    var together = new CyclicBarrier(DEPUTIES + 1);
    var running = new ArrayList<Future<?>>();
    try (var pool = Executors.newFixedThreadPool(DEPUTIES + 1)) {
      for (int n = 1; n <= DEPUTIES; n++) {
        int deputy = n;
        running.add(
            pool.submit(() -> {
              String stance = deputy % 2 == 0 ? "DISAGREE" : "AGREE";
              together.await();
              Answer answer = give(deputy, id, stance);
              if (answer.status() == 201) {
                acknowledged.put(deputies.get(deputy - 1), stance);
              } else {
                assertProblem(answer, 409, "consultation-closed");
              }
              return null;
            }));
      }
      running.add(
          pool.submit(() -> {
            together.await();
            return done(closeConsultation(id));
          }));
    }
    for (Future<?> each : running) {
      var _ = each.get();
    }
    return new HashMap<>(acknowledged);
  }

  private Map<String, String> counted(String id) {
    JsonNode report = chair().get("/consultations/" + id).body();
    assertThat(report.path("stage").asString()).isEqualTo("COUNTED");
    var answers = new HashMap<String, String>();
    report
        .path("deputies")
        .valueStream()
        .filter(deputy -> !deputy.path("answer").isNull())
        .forEach(deputy ->
            answers.put(
                deputy.path("deputyId").asString(), deputy.at("/answer/stance").asString()));
    assertThat(report.at("/tally/agree").asInt() + report.at("/tally/disagree").asInt())
        .isEqualTo(answers.size());
    assertThat(report.at("/tally/noAnswer").asInt())
        .isEqualTo(report.path("asked").asInt() - answers.size());
    return answers;
  }
}
