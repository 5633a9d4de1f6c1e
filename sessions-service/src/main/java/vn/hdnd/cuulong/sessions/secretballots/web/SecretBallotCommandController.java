package vn.hdnd.cuulong.sessions.secretballots.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.secretballots.ClosingSecretBallot;
import vn.hdnd.cuulong.sessions.secretballots.ConcludingSecretBallot;
import vn.hdnd.cuulong.sessions.secretballots.IssuingBallotPaper;
import vn.hdnd.cuulong.sessions.secretballots.OpeningBallotBox;
import vn.hdnd.cuulong.sessions.secretballots.OpeningSecretBallot;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallot;

@RestController
@Tag(
    name = "secret ballots",
    description =
        "Bỏ phiếu kín bằng phiếu giấy hoặc hòm phiếu điện tử. Secret ballots on paper or by the"
            + " electronic box.")
final class SecretBallotCommandController {

  static final String SECRET_BALLOTS = "/api/sessions/v1/secret-ballots";

  private final OpeningSecretBallot opening;
  private final IssuingBallotPaper issuing;
  private final OpeningBallotBox openingBox;
  private final ClosingSecretBallot closing;
  private final ConcludingSecretBallot concluding;

  SecretBallotCommandController(
      OpeningSecretBallot opening,
      IssuingBallotPaper issuing,
      OpeningBallotBox openingBox,
      ClosingSecretBallot closing,
      ConcludingSecretBallot concluding) {
    this.opening = opening;
    this.issuing = issuing;
    this.openingBox = openingBox;
    this.closing = closing;
    this.concluding = concluding;
  }

  @PostMapping(SECRET_BALLOTS)
  @Operation(
      summary = "Mở bỏ phiếu kín. Open a secret ballot",
      description =
          """
          Opens a secret ballot in an open sitting with a quorum (S-13); a sitting has one at a \
          time. On paper the counting board was elected before; electronically the deputies now \
          receive their ballot papers. Refused with 404 `sitting-unknown`, 409 \
          `another-secret-ballot-open`, `sitting-already-closed`, 422 `no-quorum`, \
          `sitting-not-today`, `subject-named-twice`, `seats-do-not-fit`, \
          `counting-board-does-not-fit`, `counter-on-the-ballot`, `no-voting-rule`.\
          """)
  CommandOutcome openSecretBallot(
      CommandContext context, @Valid @RequestBody OpenSecretBallotRequest request) {
    return opening.open(context, new AggregateId<>(request.sittingId()), request.sheet());
  }

  @PostMapping(SECRET_BALLOTS + "/{id}/ballot-papers")
  @Operation(
      summary = "Nhận phiếu điện tử. Receive the ballot paper",
      description =
          """
          Stamps the blinded secret of the deputy whose account sends it, once. The answer has \
          the blind signature; a deputy who lost it reads it again with the secret ballot. Refused \
          with 404 `not-a-deputy`, 409 `ballot-papers-not-issued`, `ballot-paper-already-issued`, \
          `secret-ballot-annulled`, 422 `ballot-paper-not-readable`, `deputy-not-active`, \
          `voter-not-present`.\
          """)
  CommandOutcome issueBallotPaper(
      CommandContext context,
      @PathVariable AggregateId<SecretBallot> id,
      @Valid @RequestBody IssueBallotPaperRequest request) {
    return issuing.issue(context, id, request.blinded());
  }

  @PostMapping(SECRET_BALLOTS + "/{id}/box-opening")
  @Operation(
      summary = "Mở hòm phiếu điện tử. Open the box",
      description =
          """
          Ends the issuing and lets ballots in. The key with which papers are stamped is \
          destroyed. Refused with 404 `secret-ballot-of-other-form`, 409 \
          `ballot-papers-not-issued`, `secret-ballot-annulled`.\
          """)
  CommandOutcome openBallotBox(CommandContext context, @PathVariable AggregateId<SecretBallot> id) {
    return openingBox.open(context, id);
  }

  @PostMapping(SECRET_BALLOTS + "/{id}/closing")
  @Operation(
      summary = "Kết thúc bỏ phiếu kín. Close a secret ballot",
      description =
          """
          Ends the voting. An electronic box is sealed and counted at once: a ballot that was \
          acknowledged is counted, and any later one is refused. Refused with 409 \
          `ballot-box-not-open`, `secret-ballot-annulled`.\
          """)
  CommandOutcome closeSecretBallot(
      CommandContext context, @PathVariable AggregateId<SecretBallot> id) {
    return closing.close(context, id);
  }

  @PostMapping(SECRET_BALLOTS + "/{id}/count")
  @Operation(
      summary = "Ghi biên bản kiểm phiếu. Record the count on paper",
      description =
          """
          The figures of the counting board; they may be put right until the declaration. Refused \
          with 404 `secret-ballot-of-other-form`, 409 `secret-ballot-not-closed`, \
          `secret-ballot-annulled`, 422 `more-issued-than-present`, `more-collected-than-issued`, \
          `valid-and-invalid-differ`, `count-of-other-lines`, `line-exceeds-valid`, \
          `choices-exceed-seats`.\
          """)
  CommandOutcome recordCount(
      CommandContext context,
      @PathVariable AggregateId<SecretBallot> id,
      @Valid @RequestBody RecordCountRequest request) {
    return concluding.recordCount(context, id, request.figures());
  }

  @PostMapping(SECRET_BALLOTS + "/{id}/declaration")
  @Operation(
      summary = "Công bố kết quả bỏ phiếu kín. Declare the result",
      description =
          """
          The result stands from now on. Refused with 409 `secret-ballot-not-counted`, \
          `secret-ballot-annulled`.\
          """)
  CommandOutcome declareSecretBallot(
      CommandContext context, @PathVariable AggregateId<SecretBallot> id) {
    return concluding.declare(context, id);
  }

  @PostMapping(SECRET_BALLOTS + "/{id}/annulment")
  @Operation(
      summary = "Hủy lượt bỏ phiếu kín. Annul a secret ballot",
      description =
          """
          The secret ballot has no effect and may be repeated as another one; both stay in the \
          records. Refused with 409 `secret-ballot-declared`, `secret-ballot-annulled`.\
          """)
  CommandOutcome annulSecretBallot(
      CommandContext context,
      @PathVariable AggregateId<SecretBallot> id,
      @Valid @RequestBody AnnulSecretBallotRequest request) {
    return concluding.annul(context, id, request.reason());
  }
}
