package vn.hdnd.cuulong.sessions.secretballots.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.secretballots.BallotSheet;
import vn.hdnd.cuulong.sessions.secretballots.CountingBoard;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotForm;
import vn.hdnd.cuulong.sessions.secretballots.SecretMatter;
import vn.hdnd.cuulong.sessions.secretballots.Subject;

record OpenSecretBallotRequest(
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Id of the sitting.")
        String sittingId,
    @NotNull @Schema(description = "Phiếu giấy hoặc hòm phiếu điện tử. Paper or electronic box.")
        SecretBallotForm form,
    @NotNull
        @Schema(
            description =
                "Bầu, miễn nhiệm/bãi nhiệm chức danh, bãi nhiệm đại biểu, lấy phiếu tín nhiệm, bỏ"
                    + " phiếu tín nhiệm (V-06, C-01).")
        SecretMatter matter,
    @NotNull
        @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "What is voted on.",
            example = "Bầu Phó Chủ tịch Hội đồng nhân dân tỉnh khóa X, nhiệm kỳ 2021-2026")
        String title,
    @NotNull
        @Size(min = 1, max = 40)
        @Schema(description = "The lines of the ballot, one for each person (C-02).")
        List<@NotNull @Valid Line> subjects,
    @Min(1) @Max(40) @Schema(description = "How many an election fills; absent for other matters.")
        @Nullable Integer seats,
    @Valid @Schema(description = "The elected counting board; absent for an electronic ballot.")
        @Nullable Board board) {

  @Schema(name = "BallotLine", description = "A line of the ballot.")
  record Line(
      @NotNull
          @Size(max = 100)
          @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
          @Schema(description = "Of the person.", example = "Nguyễn Thị Minh Châu")
          String name,
      @NotNull
          @Size(max = 300)
          @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
          @Schema(
              description = "The post, or all posts of a person with several.",
              example = "Phó Chủ tịch Hội đồng nhân dân tỉnh")
          String post) {}

  @Schema(name = "CountingBoard", description = "Ban kiểm phiếu. The counting board.")
  record Board(
      @NotNull
          @Size(max = 100)
          @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
          @Schema(description = "Trưởng ban. Its head.", example = "Lê Văn Tám")
          String head,
      @NotNull @Size(min = 1, max = 20) @Schema(description = "Thành viên. The other members.")
          List<
                  @NotNull @Size(max = 100)
                  @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE) String>
              members) {}

  BallotSheet sheet() {
    return new BallotSheet(
        form,
        matter,
        title,
        subjects.stream().map(line -> new Subject(line.name(), line.post())).toList(),
        seats,
        board == null ? null : new CountingBoard(board.head(), board.members()));
  }
}
