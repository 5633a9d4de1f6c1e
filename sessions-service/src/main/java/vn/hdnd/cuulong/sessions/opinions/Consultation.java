package vn.hdnd.cuulong.sessions.opinions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.stored.StoredPath;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.opinions.ConsultationEvent.OpinionAsked;
import vn.hdnd.cuulong.sessions.opinions.ConsultationEvent.OpinionCancelled;
import vn.hdnd.cuulong.sessions.opinions.ConsultationEvent.OpinionClosed;
import vn.hdnd.cuulong.sessions.opinions.ConsultationEvent.OpinionCounted;
import vn.hdnd.cuulong.sessions.opinions.ConsultationEvent.OpinionQuestionCorrected;
import vn.hdnd.cuulong.sessions.opinions.ConsultationEvent.OpinionReminded;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * One matter about which deputies are asked in writing.
 *
 * @param asked the deputies who were asked, and nobody else answers
 * @param corrections why the question was corrected, oldest first
 * @param reminders oldest first, at most one a day
 * @param closedAt null while it is open
 * @param tally null until it is counted
 * @param cancellation null unless it is cancelled
 */
public record Consultation(
    AggregateId<Consultation> id,
    CouncilId council,
    AggregateId<CouncilTerm> termId,
    Question question,
    List<AggregateId<Deputy>> asked,
    Instant askedAt,
    Instant deadline,
    List<QuestionCorrection> corrections,
    List<Reminder> reminders,
    ConsultationStage stage,
    @Nullable Instant closedAt,
    @Nullable OpinionTally tally,
    @Nullable Cancellation cancellation) {

  public static final StoredPath STAGE = StoredPath.in(Consultation.class, "stage");

  public Consultation {
    asked = List.copyOf(asked);
    corrections = List.copyOf(corrections);
    reminders = List.copyOf(reminders);
  }

  /**
   * Decides about the asking.
   *
   * @param asked whom it asks
   */
  static Decision<Consultation> ask(
      AggregateId<Consultation> id,
      CouncilId council,
      AskOpinions command,
      List<AggregateId<Deputy>> asked,
      Instant at) {
    return Decision.unless(
        deadline(at, command.deadline()).or(() -> OpinionRules.somebodyIsAsked(asked)),
        () -> {
          var consultation =
              new Consultation(
                  id,
                  council,
                  command.termId(),
                  command.question(),
                  asked,
                  at,
                  command.deadline(),
                  List.of(),
                  List.of(),
                  ConsultationStage.OPEN,
                  null,
                  null,
                  null);
          return Decision.accepted(consultation, OpinionAsked.of(consultation));
        });
  }

  /** Why it does not take an action at a moment, whatever the command says. */
  public Optional<Refusal> against(ConsultationAction action, Instant now) {
    return switch (action) {
      case GIVE -> isOpen().or(() -> beforeTheDeadline(now));
      case REMIND ->
          isOpen()
              .or(() -> beforeTheDeadline(now))
              .or(() -> OpinionRules.remindedAtMostOnceADay(reminders, day(now)));
      case CORRECT ->
          isOpen()
              .or(() -> beforeTheDeadline(now))
              .or(() -> OpinionRules.roomForAnotherCorrection(corrections.size()));
      case CLOSE, CANCEL -> isOpen();
    };
  }

  /**
   * Decides about a correction of what was mistyped.
   *
   * @param given how many have answered
   */
  Decision<Consultation> correct(CorrectQuestion command, int given, Instant now) {
    boolean isSame = question.equals(command.question()) && deadline.equals(command.deadline());
    return Decision.unless(
        against(ConsultationAction.CORRECT, now)
            .or(() -> OpinionRules.nobodyHasAnswered(given))
            .or(() -> deadline(now, command.deadline()))
            .or(() -> OpinionRules.correctsSomething(isSame)),
        () -> {
          Consultation corrected =
              with(
                  command.question(),
                  command.deadline(),
                  joined(corrections, new QuestionCorrection(command.reason(), now)),
                  reminders);
          return Decision.accepted(corrected, OpinionQuestionCorrected.of(corrected));
        });
  }

  /**
   * Decides about a reminder.
   *
   * @param waiting how many may answer and have not
   */
  Decision<Consultation> remind(int waiting, Instant now) {
    return Decision.unless(
        against(ConsultationAction.REMIND, now).or(() -> OpinionRules.somebodyIsWaitedFor(waiting)),
        () -> {
          var reminder = new Reminder(day(now), waiting);
          return Decision.accepted(
              with(question, deadline, corrections, joined(reminders, reminder)),
              new OpinionReminded(id, reminder.day(), waiting));
        });
  }

  Decision<Consultation> close(Instant now) {
    return Decision.unless(
        against(ConsultationAction.CLOSE, now),
        () ->
            Decision.accepted(
                at(ConsultationStage.CLOSED, now, null, null),
                new OpinionClosed(id, now.isBefore(deadline))));
  }

  /**
   * Decides about the count.
   *
   * @param sealed the opinion of everybody who was asked
   */
  Decision<Consultation> count(List<Opinion> sealed) {
    if (stage != ConsultationStage.CLOSED) {
      return Decision.refused(SessionsRefusal.CONSULTATION_CLOSED);
    }
    var counted = OpinionTally.of(sealed, asked.size());
    return Decision.accepted(
        at(ConsultationStage.COUNTED, closedAt, counted, null),
        new OpinionCounted(id, asked.size(), counted));
  }

  Decision<Consultation> cancel(String reason, Instant now) {
    return Decision.unless(
        against(ConsultationAction.CANCEL, now),
        () ->
            Decision.accepted(
                at(ConsultationStage.CANCELLED, null, null, new Cancellation(reason, now)),
                new OpinionCancelled(id)));
  }

  /** The edition of the question: 1, and one more with each correction. */
  public int edition() {
    return 1 + corrections.size();
  }

  public LocalDate askedOn() {
    return day(askedAt);
  }

  /** Tells whether answers are taken. */
  public boolean takesAnswersAt(Instant now) {
    return against(ConsultationAction.GIVE, now).isEmpty();
  }

  private static Optional<Refusal> deadline(Instant now, Instant deadline) {
    return OpinionRules.deadlineIsAhead(now, deadline)
        .or(() -> OpinionRules.deadlineIsNotTooFarAhead(now, deadline));
  }

  private Optional<Refusal> isOpen() {
    return switch (stage) {
      case OPEN -> Optional.empty();
      case CLOSED, COUNTED -> Optional.of(Refusal.of(SessionsRefusal.CONSULTATION_CLOSED));
      case CANCELLED ->
          Optional.of(
              Refusal.of(
                  SessionsRefusal.CONSULTATION_CANCELLED,
                  cancellation == null ? Map.of() : Map.of("reason", cancellation.reason())));
    };
  }

  /** From the deadline on nothing is taken, also while the schedule has not closed it yet. */
  private Optional<Refusal> beforeTheDeadline(Instant now) {
    return now.isBefore(deadline)
        ? Optional.empty()
        : Optional.of(Refusal.of(SessionsRefusal.CONSULTATION_CLOSED));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, OfficeDays.ZONE);
  }

  private static <T> List<T> joined(List<T> earlier, T latest) {
    return Stream.concat(earlier.stream(), Stream.of(latest)).toList();
  }

  private Consultation with(
      Question words, Instant until, List<QuestionCorrection> why, List<Reminder> sent) {
    return new Consultation(
        id,
        council,
        termId,
        words,
        asked,
        askedAt,
        until,
        why,
        sent,
        stage,
        closedAt,
        tally,
        cancellation);
  }

  private Consultation at(
      ConsultationStage next,
      @Nullable Instant closed,
      @Nullable OpinionTally counted,
      @Nullable Cancellation why) {
    return new Consultation(
        id,
        council,
        termId,
        question,
        asked,
        askedAt,
        deadline,
        corrections,
        reminders,
        next,
        closed,
        counted,
        why);
  }
}
