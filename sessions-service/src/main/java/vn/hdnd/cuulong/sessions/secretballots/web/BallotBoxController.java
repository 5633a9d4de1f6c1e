package vn.hdnd.cuulong.sessions.secretballots.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.platform.web.problem.Problem;
import vn.hdnd.cuulong.platform.web.problem.ProblemException;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.secretballots.DroppingBallot;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallot;

/**
 * The slot of the ballot box. It takes no {@link vn.hdnd.cuulong.platform.security.Caller} and no
 * command's context, so there is nobody whom anything could remember.
 */
@RestController
@Tag(name = "secret ballots")
final class BallotBoxController {

  private final DroppingBallot dropping;

  BallotBoxController(DroppingBallot dropping) {
    this.dropping = dropping;
  }

  @Schema(name = "DroppedBallot", description = "The ballot is in the box and will be counted.")
  record DroppedBallot(
      @Schema(
              description = "Under which the ballot stands in the list of counted ballots.",
              example = "3fa1c-09b2e-77d04-a51e9")
          String receipt) {}

  @PostMapping("/api/sessions/v1/ballot-boxes/{id}/ballots")
  @SecurityRequirements
  @Operation(
      summary = "Bỏ phiếu vào hòm phiếu điện tử. Drop a ballot into the box",
      description =
          """
          Takes a stamped ballot from nobody in particular: it is sent without a token and without \
          a cookie, and refused with 422 `ballot-with-a-name` otherwise. An answer of 200 means \
          that the ballot is durable and will be counted, once; the same ballot may be sent again \
          and gets the same answer. Refused with 404 `not-found`, 409 `ballot-box-not-open`, \
          `ballot-paper-already-used`, `secret-ballot-annulled`, 422 `ballot-without-stamp`, \
          `marks-do-not-fit`, `too-many-chosen`.\
          """)
  DroppedBallot dropBallot(
      @PathVariable AggregateId<SecretBallot> id,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
          @Nullable String token,
      @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.COOKIE, required = false)
          @Nullable String cookie,
      @Valid @RequestBody DropBallotRequest request) {
    if (token != null || cookie != null) {
      throw refused(Refusal.of(SessionsRefusal.BALLOT_WITH_A_NAME).citing(OfficeRule.CITATION));
    }
    return switch (dropping.drop(id, request.ballot())) {
      case DroppingBallot.Outcome.InTheBox(String receipt) -> new DroppedBallot(receipt);
      case DroppingBallot.Outcome.Refused(Refusal refusal) -> throw refused(refusal);
      case DroppingBallot.Outcome.NoBox() -> throw Absent.problem();
    };
  }

  private static ProblemException refused(Refusal refusal) {
    return new ProblemException(Problem.of(refusal));
  }
}
