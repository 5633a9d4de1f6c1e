package vn.hdnd.cuulong.bench.live;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.client.Caller;

/**
 * A sitting of today whose roll is changed. Each change is one event, because one deputy of three
 * never makes a quorum.
 */
final class Chamber {

  private static final String API = "/api/sessions/v1";
  private static final int DEPUTIES = 3;

  private final Caller lead;
  private final String sitting;
  private final String deputy;
  private int changes;

  Chamber(Caller lead) {
    this.lead = lead;
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    String term =
        command(
            "/terms",
            "{\"term\":\"X\",\"startsOn\":\"%s\",\"deputiesInOffice\":%d}"
                .formatted(today.minusDays(5), DEPUTIES));
    List<String> deputies = new ArrayList<>();
    for (int n = 1; n <= DEPUTIES; n++) {
      deputies.add(
          command(
              "/deputies",
              "{\"termId\":\"%s\",\"name\":\"Nguyễn Văn %d\",\"group\":\"Tổ 1\",\"since\":\"%s\"}"
                  .formatted(term, n, today.minusDays(5))));
    }
    String session =
        command(
            "/sessions",
            """
            {"termId":"%s","number":1,"kind":"THEMATIC","title":"Kỳ họp","opensOn":"%s"}
            """
                .formatted(term, today));
    this.deputy = deputies.getFirst();
    this.sitting =
        command(
            "/sittings",
            "{\"sessionId\":\"%s\",\"number\":1,\"day\":\"%s\"}".formatted(session, today));
  }

  String sitting() {
    return sitting;
  }

  static String live() {
    return API + "/live";
  }

  String path() {
    return API + "/sittings/" + sitting;
  }

  /** Returns the version of the sitting after the changes so far, which is its event's number. */
  int version() {
    return 1 + changes;
  }

  /** Changes the roll and returns the moment of the answer. */
  long change() {
    String presence = changes % 2 == 0 ? "PRESENT" : "ABSENT";
    var _ =
        command(
            "/sittings/" + sitting + "/attendance",
            "{\"deputyId\":\"%s\",\"presence\":\"%s\"}".formatted(deputy, presence));
    changes++;
    return System.nanoTime();
  }

  private String command(String path, String body) {
    return JsonMapper.shared().readTree(lead.command(API + path, body)).path("id").asString();
  }
}
