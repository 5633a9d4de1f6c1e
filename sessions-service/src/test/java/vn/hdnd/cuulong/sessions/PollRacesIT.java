package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;

/** Votes that meet: of one deputy in two windows, and of many while the chair closes. */
class PollRacesIT extends ChamberOverHttp {

  private static final int DEPUTIES = 12;
  private static final int POLLS = 25;

  /**
   * Each deputy votes while the chair closes. Whatever was acknowledged is counted, once and as it
   * was sent last; whatever was refused is not.
   */
  @Test
  void countsExactlyTheBallotsThatWereAcknowledgedWhileTheVoteClosed() throws Exception {
    open(DEPUTIES);
    for (int n = 1; n <= DEPUTIES; n++) {
      done(checkIn(n));
    }
    for (int round = 0; round < POLLS; round++) {
      String poll = poll(",\"changeable\":false");
      Map<String, String> acknowledged = castWhileClosing(poll);
      assertThat(counted(poll)).isEqualTo(acknowledged);
      done(chair().post("/polls/" + poll + "/declaration", "{}"));
    }
  }

  @Test
  void keepsOneBallotOfADeputyWithTwoWindows() throws Exception {
    open(3);
    for (int n = 1; n <= 3; n++) {
      done(checkIn(n));
    }
    String poll = poll(",\"changeable\":false");
    assertThat(statuses(8, () -> cast(1, poll, "IN_FAVOUR"))).startsWith(201).doesNotContain(200);
    done(close(poll));
    assertThat(counted(poll)).containsOnlyKeys(deputies.getFirst());
  }

  @Test
  void opensOneOfManyVotesThatAreOpenedAtOnce() throws Exception {
    open(3);
    for (int n = 1; n <= 3; n++) {
      done(checkIn(n));
    }
    String body =
        "{\"sittingId\":\"%s\",\"subject\":\"Chương trình\",\"changeable\":true}"
            .formatted(sitting);
    assertThat(statuses(6, () -> chair().post("/polls", body)))
        .containsExactly(201, 409, 409, 409, 409, 409);
  }

  @Test
  void countsEachDeputyOnceWhenAllCheckInAtOnce() throws Exception {
    open(DEPUTIES);
    var answers = new ArrayList<Future<Answer>>();
    try (var pool = Executors.newFixedThreadPool(DEPUTIES)) {
      for (int n = 1; n <= DEPUTIES; n++) {
        int deputy = n;
        answers.add(pool.submit(() -> checkIn(deputy)));
      }
    }
    for (Future<Answer> each : answers) {
      assertThat(each.get().status()).isEqualTo(200);
    }
    JsonNode roll = chair().get("/sittings/" + sitting).body();
    assertThat(roll.path("present").asInt()).isEqualTo(DEPUTIES);
  }

  /** Returns what was acknowledged, by deputy. */
  private Map<String, String> castWhileClosing(String poll) throws Exception {
    var acknowledged = new ConcurrentHashMap<String, String>();
    var together = new CyclicBarrier(DEPUTIES + 1);
    var running = new ArrayList<Future<?>>();
    try (var pool = Executors.newFixedThreadPool(DEPUTIES + 1)) {
      for (int n = 1; n <= DEPUTIES; n++) {
        int deputy = n;
        running.add(
            pool.submit(() -> {
              String choice = deputy % 2 == 0 ? "AGAINST" : "IN_FAVOUR";
              together.await();
              Answer answer = cast(deputy, poll, choice);
              if (answer.status() == 201) {
                acknowledged.put(deputies.get(deputy - 1), choice);
              } else {
                assertProblem(answer, 409, "poll-not-open");
              }
              return null;
            }));
      }
      running.add(
          pool.submit(() -> {
            together.await();
            return close(poll).status();
          }));
    }
    for (Future<?> each : running) {
      var _ = each.get();
    }
    return new HashMap<>(acknowledged);
  }

  private Map<String, String> counted(String poll) {
    JsonNode read = chair().get("/polls/" + poll).body();
    assertThat(read.path("stage").asString()).isEqualTo("COUNTED");
    var votes = new HashMap<String, String>();
    Set<String> twice = new HashSet<>();
    for (JsonNode vote : List.copyOf(read.path("votes").valueStream().toList())) {
      if (votes.put(vote.path("deputyId").asString(), vote.path("choice").asString()) != null) {
        twice.add(vote.path("deputyId").asString());
      }
    }
    assertThat(twice).isEmpty();
    assertThat(read.at("/tally/for").asInt() + read.at("/tally/against").asInt())
        .isEqualTo(votes.size());
    return votes;
  }
}
