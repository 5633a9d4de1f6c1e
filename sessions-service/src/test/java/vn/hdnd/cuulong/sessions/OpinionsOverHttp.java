package vn.hdnd.cuulong.sessions;

import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;

/** Opinions in writing, as a caller sees them. */
abstract class OpinionsOverHttp extends ChamberOverHttp {

  final Http staff() {
    return as(council, "office-staff");
  }

  final String term() {
    return staff().get("/terms").body().at("/items/0/id").asString();
  }

  final String ask(String more) {
    return done(staff().post("/consultations", question(more)));
  }

  final String question(String more) {
    return """
    {"termId":"%s","title":"Điều chỉnh đầu tư công","text":"Đề nghị đại biểu cho ý kiến.",
     "deadlineDay":"%s","deadlineTime":"17:00"%s}
    """
        .formatted(term(), today.plusDays(4), more);
  }

  final Answer give(int n, String consultation, String stance) {
    return deputy(n)
        .post(
            "/consultations/" + consultation + "/opinions",
            "{\"stance\":\"%s\",\"reasons\":\"Chưa rõ nguồn vốn\",\"edition\":1}"
                .formatted(stance));
  }

  final Answer closeConsultation(String consultation) {
    return staff().post("/consultations/" + consultation + "/closing", "{}");
  }
}
