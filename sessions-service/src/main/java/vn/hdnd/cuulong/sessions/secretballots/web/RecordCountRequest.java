package vn.hdnd.cuulong.sessions.secretballots.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.hdnd.cuulong.sessions.secretballots.Figures;
import vn.hdnd.cuulong.sessions.secretballots.Mark;
import vn.hdnd.cuulong.sessions.secretballots.MarkCount;
import vn.hdnd.cuulong.sessions.secretballots.SubjectTally;

record RecordCountRequest(
    @NotNull @Min(0) @Max(1000) @Schema(description = "Số phiếu phát ra. Ballots issued.")
        Integer issued,
    @NotNull @Min(0) @Max(1000) @Schema(description = "Số phiếu thu về. Ballots collected.")
        Integer collected,
    @NotNull @Min(0) @Max(1000) @Schema(description = "Số phiếu hợp lệ. Valid ballots.")
        Integer valid,
    @NotNull @Min(0) @Max(1000) @Schema(description = "Số phiếu không hợp lệ. Invalid ballots.")
        Integer invalid,
    @NotNull
        @Size(min = 1, max = 40)
        @Schema(description = "One for each line, in the order of the ballot.")
        List<@NotNull @Valid LineCount> lines) {

  @Schema(name = "LineCount", description = "The counted marks of one line.")
  record LineCount(
      @NotNull @Min(1) @Max(40) @Schema(description = "Of the line, from 1.") Integer number,
      @NotNull
          @Size(min = 1, max = 10)
          @Schema(description = "Each mark of the matter, in the order of the ballot.")
          List<@NotNull @Valid CountOfMark> counts) {

    SubjectTally tally() {
      return new SubjectTally(
          number, counts.stream().map(one -> new MarkCount(one.mark(), one.count())).toList());
    }
  }

  @Schema(name = "CountOfMark", description = "How many valid ballots have a mark.")
  record CountOfMark(@NotNull Mark mark, @NotNull @Min(0) @Max(1000) Integer count) {}

  Figures figures() {
    return new Figures(
        issued, collected, valid, invalid, lines.stream().map(LineCount::tally).toList());
  }
}
