package vn.hdnd.cuulong.supervision.conduct.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.supervision.conduct.Conclusion;
import vn.hdnd.cuulong.supervision.conduct.Supervision;
import vn.hdnd.cuulong.supervision.conduct.SupervisionAction;
import vn.hdnd.cuulong.supervision.conduct.SupervisionForm;
import vn.hdnd.cuulong.supervision.conduct.SupervisionStatus;
import vn.hdnd.cuulong.supervision.conduct.SupervisionSubject;

@Schema(
    name = "SupervisionCase",
    description =
        "A supervision with its steps; what only its conclusion tells is null, or empty, before it.")
record SupervisionCase(
    String id,
    String title,
    SupervisionForm form,
    SupervisionSubject subject,
    @Nullable String subjectName,
    LocalDate openedOn,
    @Nullable LocalDate concludedOn,
    @Schema(description = "Gist of the conclusion.") @Nullable String summary,
    SupervisionStatus status,
    List<String> supervisedBodies,
    List<RecommendationCase> recommendations,
    @Schema(description = "For If-Match.") long version,
    List<TimelineEntry> timeline,
    List<ActionView<SupervisionAction>> actions) {

  static SupervisionCase of(
      Versioned<Supervision> found,
      List<RecommendationCase> recommendations,
      List<ActionView<SupervisionAction>> actions) {
    Supervision supervision = found.state();
    @Nullable Conclusion conclusion = supervision.conclusion();
    return new SupervisionCase(
        found.id().value(),
        supervision.title(),
        supervision.form(),
        supervision.subject(),
        supervision.subjectName(),
        supervision.openedOn(),
        conclusion == null ? null : conclusion.concludedOn(),
        conclusion == null ? null : conclusion.summary(),
        supervision.status(),
        supervision.supervisedBodies(),
        recommendations,
        found.version(),
        TimelineEntry.of(supervision),
        actions);
  }
}
