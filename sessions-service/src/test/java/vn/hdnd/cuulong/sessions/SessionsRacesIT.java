package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;

/** Tests concurrent commands: one wins, and nothing is lost or assigned twice. */
class SessionsRacesIT extends SessionsOverHttp {

  @Test
  void n01GivesEachOfManyResolutionsAdoptedAtOnceItsOwnNumberWithoutAGap() throws Exception {
    Http lead = as(council, "office-lead");
    String session = lead.post("/sessions", session(lead.post("/terms", TERM).id(), 7)).id();
    var adopted = new ArrayList<Future<Answer>>();
    try (var offices = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 24; i++) {
        String withVote = draft(session).replace("}", ", \"vote\": " + vote(101, "") + "}");
        adopted.add(offices.submit(() -> lead.post("/resolutions", withVote)));
      }
    }
    var numbers = new TreeSet<Integer>();
    for (Future<Answer> each : adopted) {
      assertThat(each.get().status()).isEqualTo(201);
      assertThat(numbers.add(each.get().body().at("/answer/number").asInt())).isTrue();
    }
    assertThat(numbers.getFirst()).isEqualTo(1);
    assertThat(numbers.getLast()).isEqualTo(24);
  }

  @Test
  void s07GivesANumberToOneOfTwoSessionsConvenedAtOnce() throws Exception {
    Http lead = as(council, "office-lead");
    String term = lead.post("/terms", TERM).id();

    assertThat(statuses(2, () -> lead.post("/sessions", session(term, 7))))
        .containsExactly(201, 409);
  }

  @Test
  void takesOneOfTwoVotesRecordedAtOnce() throws Exception {
    Http lead = as(council, "office-lead");
    String session = lead.post("/sessions", session(lead.post("/terms", TERM).id(), 7)).id();
    String path = "/resolutions/" + lead.post("/resolutions", draft(session)).id();

    assertThat(statuses(2, () -> lead.post(path + "/vote", vote(101, ""))))
        .containsExactly(200, 409);
    assertThat(lead.get(path).body().path("version").asInt()).isEqualTo(2);
    String next = lead.post("/resolutions", draft(session)).id();
    Answer vote = lead.post("/resolutions/" + next + "/vote", vote(101, ""));
    assertThat(vote.body().at("/answer/documentNumber").asString()).isEqualTo("02/2025/NQ-HĐND");
  }
}
