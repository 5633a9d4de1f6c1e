package vn.hdnd.cuulong.sessions.opinions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;

/** Reads a consultation for one person: the requester's record, or a deputy's own part in it. */
public final class ReadingConsultation {

  private final AggregateCommands<Opinion> opinions;
  private final Opinions given;
  private final Deputies deputies;

  /**
   * A deputy who was asked.
   *
   * @param answer null while there is none
   */
  public record AskedDeputy(
      AggregateId<Deputy> id,
      String name,
      @Nullable String group,
      Opinion.@Nullable Giving answer) {}

  public ReadingConsultation(
      AggregateCommands<Opinion> opinions, Opinions given, Deputies deputies) {
    this.opinions = opinions;
    this.given = given;
    this.deputies = deputies;
  }

  /** Returns how many have answered. */
  public int answered(Consultation consultation) {
    return given.given(consultation.council(), consultation.id()).size();
  }

  /** Returns the count, or how it would be by now. */
  public @Nullable OpinionTally tally(Consultation consultation) {
    return consultation.stage() == ConsultationStage.OPEN
        ? OpinionTally.of(
            given.of(consultation.council(), consultation.id()), consultation.asked().size())
        : consultation.tally();
  }

  /** Returns whether the account's deputy was asked. */
  public boolean isAsked(Consultation consultation, String account) {
    return deputy(consultation, account)
        .filter(deputy -> consultation.asked().contains(deputy.id()))
        .isPresent();
  }

  /** Returns whether the account's deputy may still answer and has not. */
  public boolean isWaitingFor(Consultation consultation, String account, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, OfficeDays.ZONE);
    return against(consultation, ConsultationAction.GIVE, account, now, today).isEmpty()
        && own(consultation, account).isEmpty();
  }

  /** Returns what the account's deputy has answered. */
  public Optional<Opinion.Giving> own(Consultation consultation, String account) {
    return deputy(consultation, account)
        .flatMap(deputy ->
            opinions.find(consultation.council(), Opinion.idOf(consultation, deputy.id())))
        .map(Versioned::state)
        .flatMap(Opinion::current);
  }

  /** Returns what each deputy has answered, those who have not first, then by name. */
  public List<AskedDeputy> answers(Consultation consultation) {
    Map<AggregateId<Deputy>, Opinion.Giving> answers =
        given.of(consultation.council(), consultation.id()).stream()
            .flatMap(opinion ->
                opinion.current().map(current -> Map.entry(opinion.deputyId(), current)).stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Map<AggregateId<Deputy>, Deputy> known =
        deputies.ofTerm(consultation.council(), consultation.termId()).stream()
            .collect(Collectors.toMap(Deputy::id, Function.identity()));
    return consultation.asked().stream()
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .map(deputy ->
            new AskedDeputy(deputy.id(), deputy.name(), deputy.group(), answers.get(deputy.id())))
        .sorted(
            Comparator.comparing((AskedDeputy one) -> one.answer() != null)
                .thenComparing(AskedDeputy::name))
        .toList();
  }

  /** Returns how many may answer and have not. */
  int waiting(Consultation consultation, LocalDate today) {
    Set<AggregateId<Deputy>> answered = given.given(consultation.council(), consultation.id());
    return (int)
        deputies.ofTerm(consultation.council(), consultation.termId()).stream()
            .filter(deputy -> deputy.isActiveOn(today))
            .map(Deputy::id)
            .filter(consultation.asked()::contains)
            .filter(id -> !answered.contains(id))
            .count();
  }

  /** Why the consultation does not take an action of this person. */
  public Optional<Refusal> against(
      Consultation consultation,
      ConsultationAction action,
      String account,
      Instant now,
      LocalDate today) {
    return switch (action) {
      case GIVE ->
          OpinionRules.mayAnswer(consultation, deputy(consultation, account), today)
              .or(() -> consultation.against(action, now));
      case REMIND ->
          consultation
              .against(action, now)
              .or(() -> OpinionRules.somebodyIsWaitedFor(waiting(consultation, today)));
      case CORRECT ->
          consultation
              .against(action, now)
              .or(() -> OpinionRules.nobodyHasAnswered(answered(consultation)));
      case CLOSE, CANCEL -> consultation.against(action, now);
    };
  }

  private Optional<Deputy> deputy(Consultation consultation, String account) {
    return deputies.ofAccount(consultation.council(), consultation.termId(), account);
  }
}
