package vn.hdnd.cuulong.sessions.papers.web;

import static vn.hdnd.cuulong.sessions.papers.web.PaperCommandController.PAPERS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.security.Roles;
import vn.hdnd.cuulong.platform.web.action.CaseActions;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.sessions.files.FileType;
import vn.hdnd.cuulong.sessions.papers.Paper;
import vn.hdnd.cuulong.sessions.papers.PaperFiles;
import vn.hdnd.cuulong.sessions.papers.PaperVersion;
import vn.hdnd.cuulong.sessions.papers.ReadingPapers;

@RestController
@Tag(name = "papers")
final class PaperFileController {

  private static final String BYTES = "binary";

  private final AggregateCommands<Paper> papers;
  private final PaperFiles files;
  private final ReadingPapers reading;
  private final CaseActions actions;

  PaperFileController(
      AggregateCommands<Paper> papers,
      PaperFiles files,
      ReadingPapers reading,
      CaseActions actions) {
    this.papers = papers;
    this.files = files;
    this.reading = reading;
    this.actions = actions;
  }

  @GetMapping(
      path = PAPERS + "/{id}/versions/{number}/file",
      produces = {
        FileType.PDF_TYPE,
        FileType.DOCX_TYPE,
        FileType.XLSX_TYPE,
        FileType.PNG_TYPE,
        FileType.JPEG_TYPE
      })
  @Operation(
      summary = "Tải tệp của tài liệu. Download a version of a paper",
      description =
          """
          The bytes as they were filed; ETag is their SHA-256, and parts are given for Range. The \
          office reads every version, deputies the accepted ones of a paper that is not withdrawn; \
          a paper for deputies only is for those who are active today.\
          """,
      responses =
          @ApiResponse(
              responseCode = "200",
              description = "The file.",
              content = {
                @Content(
                    mediaType = FileType.PDF_TYPE,
                    schema = @Schema(type = "string", format = BYTES)),
                @Content(
                    mediaType = FileType.DOCX_TYPE,
                    schema = @Schema(type = "string", format = BYTES)),
                @Content(
                    mediaType = FileType.XLSX_TYPE,
                    schema = @Schema(type = "string", format = BYTES)),
                @Content(
                    mediaType = FileType.PNG_TYPE,
                    schema = @Schema(type = "string", format = BYTES)),
                @Content(
                    mediaType = FileType.JPEG_TYPE,
                    schema = @Schema(type = "string", format = BYTES))
              }))
  void downloadPaper(
      Caller caller,
      @PathVariable AggregateId<Paper> id,
      @PathVariable int number,
      @Parameter(
              description =
                  "Mở PDF ngay trong trình duyệt. Show a PDF in the browser instead of saving it.")
          @RequestParam
          @Nullable Boolean inline,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    PaperVersion version =
        papers
            .find(caller.council(), id)
            .map(Versioned::state)
            .flatMap(paper -> open(caller, paper, number))
            .orElseThrow(Absent::problem);
    var file = new FileAnswer(version, Boolean.TRUE.equals(inline));
    file.write(request, response, files.open(version.blob()).orElseThrow(Absent::problem));
  }

  private Optional<PaperVersion> open(Caller caller, Paper paper, int number) {
    return caller.hasAny(Roles.OFFICE)
        ? paper.version(number)
        : paper
            .readable(number)
            .filter(any -> reading.isFor(paper, caller.account(), actions.today()));
  }
}
