package vn.hdnd.cuulong.sessions.resolutions.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import vn.hdnd.cuulong.sessions.voting.Tally;

@Schema(description = "Votes counted; together at most the deputies in office (V-05, V-07).")
record TallyRequest(
    @JsonProperty("for")
        @NotNull
        @Min(0)
        @Max(1000)
        @Schema(description = "Tán thành.", example = "101")
        Integer inFavour,
    @NotNull @Min(0) @Max(1000) @Schema(description = "Không tán thành.", example = "2")
        Integer against,
    @NotNull
        @Min(0)
        @Max(1000)
        @Schema(description = "Không biểu quyết: present, but pressed no button.", example = "2")
        Integer notVoting) {

  Tally tally() {
    return new Tally(inFavour, against, notVoting);
  }
}
