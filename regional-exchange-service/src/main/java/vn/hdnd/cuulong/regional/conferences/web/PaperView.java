package vn.hdnd.cuulong.regional.conferences.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.regional.conferences.Paper;

@Schema(name = "Paper", description = "A paper of a conference.")
record PaperView(
    @Schema(description = "Number within its conference, from 1.") int n,
    @Schema(description = "The council that submitted it.") CouncilId council,
    String title,
    @JsonProperty("abstract") String summary,
    @Nullable String practiceId,
    @Schema(description = "Null until it is accepted.") @Nullable LocalDate acceptedOn) {

  static PaperView of(Paper paper) {
    return new PaperView(
        paper.n(),
        paper.council(),
        paper.title(),
        paper.summary(),
        paper.practiceId(),
        paper.acceptedOn());
  }
}
