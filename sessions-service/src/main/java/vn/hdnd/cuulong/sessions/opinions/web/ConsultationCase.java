package vn.hdnd.cuulong.sessions.opinions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.sessions.opinions.Cancellation;
import vn.hdnd.cuulong.sessions.opinions.Consultation;
import vn.hdnd.cuulong.sessions.opinions.ConsultationAction;
import vn.hdnd.cuulong.sessions.opinions.ConsultationStage;
import vn.hdnd.cuulong.sessions.opinions.OpinionTally;
import vn.hdnd.cuulong.sessions.opinions.QuestionCorrection;
import vn.hdnd.cuulong.sessions.opinions.Reminder;

@Schema(
    name = "ConsultationCase",
    description =
        "A consultation. What each deputy answered is there for the office and the chair; a deputy"
            + " sees the own answer.")
record ConsultationCase(
    String id,
    String termId,
    String title,
    @Schema(description = "What the deputies are asked, in full.") String text,
    @Schema(description = "The draft that it is about.") @Nullable String resolutionId,
    @Schema(description = "The document that the question was sent with.") @Nullable String paper,
    @Schema(description = "For an answer: the edition of the question.") int edition,
    ConsultationStage stage,
    Instant askedAt,
    Instant deadline,
    @Schema(description = "When answers ended; null while it is open.") @Nullable Instant closedAt,
    @Schema(description = "Whether the office closed it before the deadline.") boolean closedEarly,
    @Schema(description = "Deputies who were asked.") int asked,
    @Schema(description = "Deputies who have answered.") int answered,
    @Schema(
            description =
                "The answers by now for the office and the chair; for others null before the count.")
        @Nullable OpinionTally tally,
    @Schema(description = "Whether the caller is a deputy who was asked.") boolean ownAsked,
    @Schema(description = "What the caller has answered; null without an answer.")
        @Nullable OpinionView own,
    @Schema(
            description =
                "Everybody who was asked, with the answers; empty for who may not read them.")
        List<AskedDeputyView> deputies,
    List<ReminderView> reminders,
    List<CorrectionView> corrections,
    @Schema(description = "Why nobody is asked any more; null unless it is cancelled.")
        @Nullable String cancelledBecause,
    @Schema(description = "For If-Match.") long version,
    List<ActionView<ConsultationAction>> actions) {

  @Schema(name = "OpinionReminder", description = "A reminder to those who had not answered.")
  record ReminderView(LocalDate day, @Schema(description = "How many they were.") int waiting) {

    static ReminderView of(Reminder reminder) {
      return new ReminderView(reminder.day(), reminder.waiting());
    }
  }

  @Schema(name = "QuestionCorrection", description = "Why a question was corrected.")
  record CorrectionView(String reason, Instant at) {

    static CorrectionView of(QuestionCorrection correction) {
      return new CorrectionView(correction.reason(), correction.at());
    }
  }

  static ConsultationCase of(
      Versioned<Consultation> found,
      OpinionsFor reader,
      List<ActionView<ConsultationAction>> actions) {
    Consultation one = found.state();
    @Nullable Instant closedAt = one.closedAt();
    @Nullable Cancellation cancellation = one.cancellation();
    return new ConsultationCase(
        found.id().value(),
        one.termId().value(),
        one.question().title(),
        one.question().text(),
        one.question().resolutionId() == null ? null : one.question().resolutionId().value(),
        one.question().paper(),
        one.edition(),
        one.stage(),
        one.askedAt(),
        one.deadline(),
        closedAt,
        closedAt != null && closedAt.isBefore(one.deadline()),
        one.asked().size(),
        reader.answered(),
        reader.tally(),
        reader.isAsked(),
        reader.own(),
        reader.deputies(),
        one.reminders().stream().map(ReminderView::of).toList(),
        one.corrections().stream().map(CorrectionView::of).toList(),
        cancellation == null ? null : cancellation.reason(),
        found.version(),
        actions);
  }
}
