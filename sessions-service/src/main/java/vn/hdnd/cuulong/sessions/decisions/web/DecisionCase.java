package vn.hdnd.cuulong.sessions.decisions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.sessions.decisions.DecisionAction;
import vn.hdnd.cuulong.sessions.decisions.DecisionCorrection;
import vn.hdnd.cuulong.sessions.decisions.DecisionGround;
import vn.hdnd.cuulong.sessions.decisions.DecisionReport;
import vn.hdnd.cuulong.sessions.decisions.DecisionStatus;
import vn.hdnd.cuulong.sessions.decisions.NextSession;
import vn.hdnd.cuulong.sessions.decisions.StandingCommitteeDecision;
import vn.hdnd.cuulong.sessions.decisions.UrgentField;

@Schema(name = "DecisionCase", description = "A decision of the Standing Committee.")
record DecisionCase(
    String id,
    String termId,
    @Schema(description = "Number and symbol on the paper.") String number,
    LocalDate day,
    DecisionGround ground,
    @Schema(description = "What is urgent; null for office holders.") @Nullable UrgentField field,
    String title,
    DecisionStatus status,
    @Schema(
            description = "Law and article that let the Standing Committee decide.",
            example = "Luật 72/2025/QH15, Điều 31 khoản 13 và Điều 31 khoản 14")
        String legalBasis,
    @Schema(description = "The first session from its day on; null while none is planned.")
        @Nullable NextSessionView nextSession,
    @Schema(description = "Whether that session has closed without the report.") boolean late,
    @Schema(description = "The session at which it was reported.") @Nullable String sessionId,
    @Nullable LocalDate reportedOn,
    List<CorrectionView> corrections,
    @Schema(description = "Why the record was withdrawn; null unless it was.")
        @Nullable String withdrawnBecause,
    @Schema(description = "For If-Match.") long version,
    List<ActionView<DecisionAction>> actions) {

  @Schema(name = "NextSession", description = "The session at which a decision is due.")
  record NextSessionView(String id, int number, String title, LocalDate opensOn) {

    private static NextSessionView of(NextSession session) {
      return new NextSessionView(
          session.id(), session.number(), session.title(), session.opensOn());
    }
  }

  @Schema(name = "DecisionCorrection", description = "Why a record was corrected.")
  record CorrectionView(LocalDate on, String reason) {

    private static CorrectionView of(DecisionCorrection correction) {
      return new CorrectionView(correction.on(), correction.reason());
    }
  }

  static DecisionCase of(
      Versioned<StandingCommitteeDecision> found,
      Optional<NextSession> next,
      List<ActionView<DecisionAction>> actions) {
    StandingCommitteeDecision one = found.state();
    @Nullable DecisionReport report = one.report();
    return new DecisionCase(
        found.id().value(),
        one.termId().value(),
        one.details().number(),
        one.details().day(),
        one.details().ground(),
        one.details().field(),
        one.details().title(),
        one.status(),
        one.ground().legalBasis(),
        next.map(NextSessionView::of).orElse(null),
        one.status() == DecisionStatus.TO_REPORT
            && next.filter(session -> session.closedOn() != null).isPresent(),
        report == null ? null : report.sessionId().value(),
        report == null ? null : report.day(),
        one.corrections().stream().map(CorrectionView::of).toList(),
        one.withdrawnBecause(),
        found.version(),
        actions);
  }
}
