package vn.hdnd.cuulong.sessions.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.eventsOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.reasonOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;
import static vn.hdnd.cuulong.sessions.opinions.AConsultation.AT;
import static vn.hdnd.cuulong.sessions.opinions.AConsultation.DEADLINE;
import static vn.hdnd.cuulong.sessions.opinions.AConsultation.ID;
import static vn.hdnd.cuulong.sessions.opinions.AConsultation.QUESTION;
import static vn.hdnd.cuulong.sessions.sittings.ASitting.deputy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.sessions.opinions.ConsultationEvent.OpinionAsked;
import vn.hdnd.cuulong.sessions.opinions.ConsultationEvent.OpinionCancelled;
import vn.hdnd.cuulong.sessions.opinions.ConsultationEvent.OpinionClosed;
import vn.hdnd.cuulong.sessions.opinions.ConsultationEvent.OpinionCounted;
import vn.hdnd.cuulong.sessions.opinions.ConsultationEvent.OpinionQuestionCorrected;
import vn.hdnd.cuulong.sessions.opinions.ConsultationEvent.OpinionReminded;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

class ConsultationTest {

  private static final Question CORRECTED =
      new Question("Điều chỉnh đầu tư công 2026", "Đề nghị đại biểu cho ý kiến.", null, null);

  @Test
  void saysHowManyWereAskedAndNotWhat() {
    assertThat(eventsOf(AConsultation.ask(84, DEADLINE)))
        .containsExactly(
            new OpinionAsked(
                ID, AConsultation.of(84).termId(), null, LocalDate.of(2025, 12, 12), DEADLINE, 84));
  }

  @Test
  void refusesADeadlineThatIsTooSoonOrTooFarAheadAndNobodyToAsk() {
    refused(
        AConsultation.ask(3, AT.plus(14, ChronoUnit.MINUTES)), SessionsRefusal.DEADLINE_TOO_SOON);
    assertThat(stateAfter(AConsultation.ask(3, AT.plus(15, ChronoUnit.MINUTES))).stage())
        .isEqualTo(ConsultationStage.OPEN);
    refused(AConsultation.ask(3, AT.plus(91, ChronoUnit.DAYS)), SessionsRefusal.DATE_TOO_FAR_AHEAD);
    refused(AConsultation.ask(0, DEADLINE), SessionsRefusal.NOBODY_TO_ASK);
  }

  @Test
  void takesNothingFromTheDeadlineOnAlsoBeforeItIsClosed() {
    Consultation open = AConsultation.of(3);
    assertThat(open.takesAnswersAt(DEADLINE.minusMillis(1))).isTrue();
    assertThat(open.takesAnswersAt(DEADLINE)).isFalse();
    assertThat(reasonOf(open.remind(1, DEADLINE))).isEqualTo(SessionsRefusal.CONSULTATION_CLOSED);
    assertThat(reasonOf(open.correct(correction(DEADLINE), 0, DEADLINE)))
        .isEqualTo(SessionsRefusal.CONSULTATION_CLOSED);
  }

  @Test
  void remindsAtMostOnceADayAndOnlyWhereSomebodyIsWaitedFor() {
    Decision<Consultation> reminded = AConsultation.of(3).remind(2, AT);
    assertThat(eventsOf(reminded))
        .containsExactly(new OpinionReminded(ID, LocalDate.of(2025, 12, 12), 2));
    Consultation once = stateAfter(reminded);
    // 23:59 and 00:01 in Việt Nam.
    refused(once.remind(2, Instant.parse("2025-12-12T16:59:00Z")), SessionsRefusal.REMINDED_TODAY);
    assertThat(stateAfter(once.remind(1, Instant.parse("2025-12-12T17:01:00Z"))).reminders())
        .hasSize(2);
    refused(AConsultation.of(3).remind(0, AT), SessionsRefusal.NOBODY_TO_REMIND);
  }

  @Test
  void isCorrectedOnlyBeforeTheFirstAnswer() {
    Consultation open = AConsultation.of(3);
    Decision<Consultation> corrected = open.correct(correction(DEADLINE), 0, AT);
    assertThat(eventsOf(corrected))
        .containsExactly(new OpinionQuestionCorrected(ID, null, DEADLINE));
    assertThat(stateAfter(corrected).edition()).isEqualTo(2);
    assertThat(stateAfter(corrected).question()).isEqualTo(CORRECTED);
    var no =
        refused(
            open.correct(correction(DEADLINE), 1, AT), SessionsRefusal.QUESTION_ALREADY_ANSWERED);
    assertThat(no.arguments()).containsEntry("answered", "1");
    assertThat(reasonOf(open.correct(new CorrectQuestion(QUESTION, DEADLINE, "Nhầm"), 0, AT)))
        .isEqualTo(SessionsRefusal.NOTHING_TO_CORRECT);
  }

  @Test
  void refusesAnAnswerToWordsThatWereCorrected() {
    Consultation corrected = stateAfter(AConsultation.of(3).correct(correction(DEADLINE), 0, AT));
    assertThat(OpinionRules.answersWhatStands(corrected, AConsultation.agreeing()))
        .map(no -> no.reason())
        .contains(SessionsRefusal.QUESTION_CORRECTED_SINCE);
  }

  @Test
  void isClosedOnceAndCountedOnceAgainstTheNumberAsked() {
    Consultation open = AConsultation.of(4);
    Decision<Consultation> closing = open.close(AT);
    assertThat(eventsOf(closing)).containsExactly(new OpinionClosed(ID, true));
    Consultation closed = stateAfter(closing);
    assertThat(reasonOf(closed.close(AT))).isEqualTo(SessionsRefusal.CONSULTATION_CLOSED);
    Decision<Consultation> counting =
        closed.count(
            List.of(
                opinion(open, 1, Stance.AGREE),
                opinion(open, 2, Stance.AGREE),
                opinion(open, 3, Stance.OTHER),
                Opinion.blank(open, deputy(4))));
    assertThat(eventsOf(counting))
        .containsExactly(new OpinionCounted(ID, 4, new OpinionTally(2, 0, 1, 1)));
    assertThat(reasonOf(stateAfter(counting).count(List.of())))
        .isEqualTo(SessionsRefusal.CONSULTATION_CLOSED);
  }

  @Test
  void saysWhetherItClosedAtItsDeadline() {
    assertThat(eventsOf(AConsultation.of(3).close(DEADLINE)))
        .containsExactly(new OpinionClosed(ID, false));
  }

  @Test
  void isCancelledWithAReasonThatIsNotPublished() {
    Decision<Consultation> cancelled = AConsultation.of(3).cancel("Hỏi lại", AT);
    assertThat(eventsOf(cancelled)).containsExactly(new OpinionCancelled(ID));
    var no = refused(stateAfter(cancelled).close(AT), SessionsRefusal.CONSULTATION_CANCELLED);
    assertThat(no.arguments()).containsEntry("reason", "Hỏi lại");
  }

  private static CorrectQuestion correction(Instant deadline) {
    return new CorrectQuestion(CORRECTED, deadline, "Ghi thiếu năm");
  }

  private static Opinion opinion(Consultation consultation, int deputy, Stance stance) {
    return stateAfter(
        Opinion.blank(consultation, deputy(deputy))
            .give(new GiveOpinion(stance, "Vì thiếu vốn", 1), AT));
  }
}
