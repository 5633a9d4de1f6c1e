package vn.hdnd.cuulong.sessions.papers.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.body.Upload;
import vn.hdnd.cuulong.sessions.files.FileType;
import vn.hdnd.cuulong.sessions.papers.FilingPaper;
import vn.hdnd.cuulong.sessions.papers.JudgingPaper;
import vn.hdnd.cuulong.sessions.papers.OpeningPaper;
import vn.hdnd.cuulong.sessions.papers.Paper;
import vn.hdnd.cuulong.sessions.papers.RegisteringPaper;
import vn.hdnd.cuulong.sessions.papers.WithdrawingPaper;

@RestController
@Tag(
    name = "papers",
    description = "Tài liệu kỳ họp. The papers of a session as files with their versions.")
final class PaperCommandController {

  static final String PAPERS = "/api/sessions/v1/papers";

  private final RegisteringPaper registering;
  private final FilingPaper filing;
  private final JudgingPaper judging;
  private final WithdrawingPaper withdrawing;
  private final OpeningPaper opening;

  PaperCommandController(
      RegisteringPaper registering,
      FilingPaper filing,
      JudgingPaper judging,
      WithdrawingPaper withdrawing,
      OpeningPaper opening) {
    this.registering = registering;
    this.filing = filing;
    this.judging = judging;
    this.withdrawing = withdrawing;
    this.opening = opening;
  }

  @PostMapping(PAPERS)
  @Operation(
      summary = "Đưa tài liệu vào danh mục kỳ họp. Put a paper on a session's list",
      description =
          """
          The paper is expected from now on; its file is sent as its first version. A paper that \
          names an item of the session's agenda is shown in the item's dossier. Refused with 404 \
          `session-unknown`, `agenda-item-unknown`, 409 `agenda-item-withdrawn`, \
          `agenda-item-finished`.\
          """)
  CommandOutcome registerPaper(
      CommandContext context, @Valid @RequestBody RegisterPaperRequest request) {
    return registering.register(context, request.command());
  }

  @PostMapping(
      path = PAPERS + "/{id}/versions",
      consumes = {
        FileType.PDF_TYPE,
        FileType.DOCX_TYPE,
        FileType.XLSX_TYPE,
        FileType.PNG_TYPE,
        FileType.JPEG_TYPE
      })
  @Operation(
      summary = "Nộp tệp của tài liệu. File a version of a paper",
      description =
          """
          The body is the file, at most 50 MiB. The first one makes the paper filed; a later one \
          is a new version, and all versions are kept. What the file is, is found by its content. \
          Refused with 409 `paper-withdrawn`, `paper-unchanged`, 413 `body-too-large`, 422 \
          `file-type-not-taken`, `file-type-differs`, `file-broken`, `file-encrypted`, \
          `file-too-dense`, `file-has-macros`, `file-infected`, `paper-replaced-too-often`, and \
          503 `busy` while the virus scanner gives no answer.\
          """)
  CommandOutcome filePaper(
      CommandContext context,
      @PathVariable AggregateId<Paper> id,
      @Parameter(
              description =
                  "Tên tệp; phần đường dẫn và ký tự ẩn được bỏ. Name of the file; path parts and"
                      + " hidden characters are taken out.")
          @RequestParam
          @Size(max = 1000)
          @Nullable String fileName,
      Upload file) {
    return filing.file(context, id, new ReceivedFile(file), fileName);
  }

  @PostMapping(PAPERS + "/{id}/return")
  @Operation(
      summary = "Trả lại tài liệu. Send a paper back",
      description =
          """
          The newest version goes back with the reason; deputies go on reading the accepted one. \
          Refused with 409 `paper-not-waiting`, `paper-withdrawn`.\
          """)
  CommandOutcome returnPaper(
      CommandContext context,
      @PathVariable AggregateId<Paper> id,
      @Valid @RequestBody PaperReasonRequest request) {
    return judging.sendBack(context, id, request.reason());
  }

  @PostMapping(PAPERS + "/{id}/acceptance")
  @Operation(
      summary = "Tiếp nhận tài liệu. Accept a paper",
      description =
          """
          Deputies read the newest version from now on. Refused with 409 `paper-not-waiting`, \
          `paper-withdrawn`.\
          """)
  CommandOutcome acceptPaper(CommandContext context, @PathVariable AggregateId<Paper> id) {
    return judging.accept(context, id);
  }

  @PostMapping(PAPERS + "/{id}/withdrawal")
  @Operation(
      summary = "Rút tài liệu. Withdraw a paper",
      description =
          """
          The paper is none of the session's any more; the office keeps its versions. Refused \
          with 409 `paper-withdrawn`.\
          """)
  CommandOutcome withdrawPaper(
      CommandContext context,
      @PathVariable AggregateId<Paper> id,
      @Valid @RequestBody PaperReasonRequest request) {
    return withdrawing.withdraw(context, id, request.reason());
  }

  @PostMapping(PAPERS + "/{id}/openings")
  @Operation(
      summary = "Ghi nhận đại biểu mở tài liệu. Record that a deputy opens a paper",
      description =
          """
          The first opening of each version is kept, for the deputy alone; the office sees only \
          how many have opened it. Refused with 404 `not-a-deputy`, `paper-version-unknown`, 409 \
          `paper-not-readable`, `paper-withdrawn`.\
          """)
  CommandOutcome openPaper(
      CommandContext context,
      @PathVariable AggregateId<Paper> id,
      @Valid @RequestBody OpenPaperRequest request) {
    return opening.open(context, id, request.version());
  }
}
