package vn.hdnd.cuulong.sessions.secretballots.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotForm;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotRow;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotStage;
import vn.hdnd.cuulong.sessions.secretballots.SecretMatter;

@Schema(name = "SecretBallotView", description = "A secret ballot in a list.")
record SecretBallotView(
    String id,
    String sittingId,
    String sessionId,
    SecretBallotForm form,
    SecretMatter matter,
    String title,
    LocalDate day,
    SecretBallotStage stage,
    @Schema(description = "Lines of the ballot.") int subjects) {

  static SecretBallotView of(Line<SecretBallotRow> line) {
    SecretBallotRow row = line.shown();
    return new SecretBallotView(
        line.id(),
        row.sittingId().value(),
        row.sessionId().value(),
        row.form(),
        row.matter(),
        row.title(),
        row.day(),
        row.stage(),
        row.subjects());
  }
}
