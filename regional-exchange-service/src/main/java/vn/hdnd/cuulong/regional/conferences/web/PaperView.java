package vn.hdnd.cuulong.regional.conferences.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.regional.conferences.Paper;
import vn.hdnd.cuulong.regional.conferences.PaperAction;

@Schema(name = "Paper", description = "A paper of a conference.")
record PaperView(
    @Schema(description = "Number within its conference, from 1.") int n,
    @Schema(description = "The council that submitted it.") CouncilId council,
    String title,
    @JsonProperty("abstract") String summary,
    @Nullable String practiceId,
    @Schema(description = "Null until it is accepted.") @Nullable LocalDate acceptedOn,
    List<ActionView<PaperAction>> actions) {

  static PaperView of(Paper paper, List<ActionView<PaperAction>> actions) {
    return new PaperView(
        paper.n(),
        paper.council(),
        paper.title(),
        paper.summary(),
        paper.practiceId() == null ? null : paper.practiceId().value(),
        paper.acceptedOn(),
        actions);
  }
}
