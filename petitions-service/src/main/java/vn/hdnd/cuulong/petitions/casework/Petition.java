package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.intake.Eligibility;
import vn.hdnd.cuulong.petitions.intake.PetitionCode;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * A petition and the steps taken so far. A step that has not been taken is null, and the status
 * follows from the steps. The sender is not known here at all.
 *
 * @param handlers for a denunciation the accounts that registered it or took a step, the only ones
 *     besides the office's lead who may see it; empty for other kinds
 */
public record Petition(
    AggregateId<Petition> id,
    Registration registration,
    @Nullable Forwarding forwarding,
    @Nullable Guidance guidance,
    List<Reminder> reminders,
    @Nullable Answer answer,
    @Nullable Closing closing,
    List<String> handlers) {

  public Petition {
    reminders = List.copyOf(reminders);
    handlers = List.copyOf(handlers);
  }

  /**
   * Decides about a registration.
   *
   * @param draw which of the codes derived from the id to use
   * @param account the account that registers it
   */
  public static Decision<Petition> receive(
      CouncilId council,
      AggregateId<Petition> id,
      int draw,
      String account,
      ReceivePetition command) {
    Optional<Refusal> refusal =
        SenderSecret.takesNoText(command.kind(), command.receivedOn(), command.subject())
            .or(() ->
                SenderSecret.fileNumber(
                    command.kind(), command.receivedOn(), command.paperFileNumber()));
    if (refusal.isPresent()) {
      return Decision.refused(refusal.get());
    }
    return Eligibility.of(command.kind(), command.checks(), command.receivedOn())
        .map(eligibility -> registered(council, id, draw, account, command, eligibility))
        .orElseGet(() -> Decision.refused(HandlingRules.noRuleFor(command.receivedOn())));
  }

  /** Returns this petition with the account among its handlers, if handlers are recorded. */
  public Petition handledBy(String account) {
    return kind().secret() && !handlers.contains(account)
        ? new Petition(
            id,
            registration,
            forwarding,
            guidance,
            reminders,
            answer,
            closing,
            Stream.concat(handlers.stream(), Stream.of(account)).toList())
        : this;
  }

  /** Returns its status. */
  public PetitionStatus status() {
    if (closing != null) {
      return PetitionStatus.CLOSED;
    } else if (answer != null) {
      return PetitionStatus.ANSWERED;
    } else if (forwarding != null) {
      return PetitionStatus.FORWARDED;
    }
    return guidance != null ? PetitionStatus.GUIDED : PetitionStatus.RECEIVED;
  }

  public PetitionKind kind() {
    return registration.kind();
  }

  public LocalDate receivedOn() {
    return registration.receivedOn();
  }

  /** Why it does not take an action on a day, whatever the command says. */
  public Optional<Refusal> against(PetitionAction action, LocalDate day) {
    return HandlingRules.stillOpen(this)
        .or(() ->
            switch (action) {
              case FORWARD ->
                  HandlingRules.forwardedOnce(this, day)
                      .or(() -> HandlingRules.notGuided(this))
                      .or(() -> HandlingRules.eligible(registration));
              case GUIDE ->
                  HandlingRules.guidedOnce(this, day)
                      .or(() -> HandlingRules.notForwarded(this))
                      .or(() -> HandlingRules.notHandledBefore(registration));
              case REMIND ->
                  HandlingRules.forwarded(this)
                      .or(() -> HandlingRules.unanswered(this))
                      .or(() -> HandlingRules.remindersLeft(this, day));
              case RECORD_ANSWER ->
                  HandlingRules.forwarded(this).or(() -> HandlingRules.unanswered(this));
              case CLOSE -> Optional.empty();
            });
  }

  /** The reasons for closing it that fit where it stands. */
  public List<ClosingReason> closingReasons() {
    return Stream.of(ClosingReason.values()).filter(reason -> reason.fits(status())).toList();
  }

  /** Whether free text about it is kept on a day. */
  public boolean takesText(LocalDate day) {
    return SenderSecret.takesNoText(kind(), day, "").isEmpty();
  }

  public Decision<Petition> forward(ForwardPetition command) {
    LocalDate day = command.forwardedOn();
    return Decision.unless(
        against(PetitionAction.FORWARD, day)
            .or(() -> SenderSecret.agency(kind(), day, "toAgency", command.toAgency()))
            .or(() -> SenderSecret.documentNumber(kind(), day, command.documentNumber()))
            .or(() -> HandlingRules.notBefore(day, receivedOn())),
        () ->
            Decision.accepted(
                with(new Forwarding(day, command.toAgency(), command.documentNumber())),
                Told.forwarded(this, command)));
  }

  public Decision<Petition> guide(GuidePetition command) {
    LocalDate day = command.guidedOn();
    return Decision.unless(
        against(PetitionAction.GUIDE, day)
            .or(() -> SenderSecret.takesNoText(kind(), day, command.text()))
            .or(() -> SenderSecret.documentNumber(kind(), day, command.documentNumber()))
            .or(() -> HandlingRules.guidanceSaysSomething(kind(), day, command.text()))
            .or(() -> HandlingRules.notBefore(day, receivedOn())),
        () ->
            Decision.accepted(
                with(new Guidance(day, command.documentNumber(), command.text())),
                Told.guided(this, day)));
  }

  public Decision<Petition> remind(RemindAgency command) {
    LocalDate day = command.remindedOn();
    return Decision.unless(
        against(PetitionAction.REMIND, day)
            .or(() -> SenderSecret.documentNumber(kind(), day, command.documentNumber()))
            .or(() -> HandlingRules.notBefore(day, lastSentOn())),
        () ->
            Decision.accepted(
                with(new Reminder(day, command.documentNumber())),
                Told.reminded(this, sent(), day)));
  }

  /**
   * Decides about an answer. It follows the forwarding, but its day may be before that of a
   * reminder that crossed it.
   */
  public Decision<Petition> recordAnswer(RecordAnswer command) {
    LocalDate day = command.answeredOn();
    return Decision.unless(
        against(PetitionAction.RECORD_ANSWER, day)
            .or(() -> SenderSecret.takesNoText(kind(), day, command.summary()))
            .or(() -> SenderSecret.agency(kind(), day, "agency", command.agency()))
            .or(() -> SenderSecret.documentNumber(kind(), day, command.documentNumber()))
            .or(() -> HandlingRules.notBefore(day, sent().forwardedOn())),
        () ->
            Decision.accepted(
                with(
                    new Answer(day, command.agency(), command.documentNumber(), command.summary())),
                Told.answered(this, sent(), command)));
  }

  public Decision<Petition> close(ClosePetition command) {
    LocalDate day = command.closedOn();
    return Decision.unless(
        against(PetitionAction.CLOSE, day)
            .or(() -> HandlingRules.closes(this, command.reason()))
            .or(() -> HandlingRules.notBefore(day, lastStepOn())),
        () ->
            Decision.accepted(
                with(new Closing(day, command.reason())), Told.closed(this, command)));
  }

  /** The forwarding, of a petition that the rules found to be forwarded. */
  private Forwarding sent() {
    return Objects.requireNonNull(forwarding);
  }

  private LocalDate lastSentOn() {
    return reminders.isEmpty() ? sent().forwardedOn() : reminders.getLast().remindedOn();
  }

  private LocalDate lastStepOn() {
    return Stream.of(
            Stream.of(receivedOn()),
            Stream.ofNullable(forwarding).map(Forwarding::forwardedOn),
            Stream.ofNullable(guidance).map(Guidance::guidedOn),
            reminders.stream().map(Reminder::remindedOn),
            Stream.ofNullable(answer).map(Answer::answeredOn))
        .flatMap(days -> days)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private Petition with(Forwarding step) {
    return new Petition(id, registration, step, guidance, reminders, answer, closing, handlers);
  }

  private Petition with(Guidance step) {
    return new Petition(id, registration, forwarding, step, reminders, answer, closing, handlers);
  }

  private Petition with(Reminder step) {
    List<Reminder> all = Stream.concat(reminders.stream(), Stream.of(step)).toList();
    return new Petition(id, registration, forwarding, guidance, all, answer, closing, handlers);
  }

  private Petition with(Answer step) {
    return new Petition(id, registration, forwarding, guidance, reminders, step, closing, handlers);
  }

  private Petition with(Closing step) {
    return new Petition(id, registration, forwarding, guidance, reminders, answer, step, handlers);
  }

  private static Decision<Petition> registered(
      CouncilId council,
      AggregateId<Petition> id,
      int draw,
      String account,
      ReceivePetition command,
      Eligibility eligibility) {
    String code = PetitionCode.drawn(command.receivedOn().getYear(), id, draw).value();
    var petition =
        new Petition(
            id,
            new Registration(
                council,
                code,
                command.kind(),
                command.receivedOn(),
                command.source(),
                command.paperFileNumber(),
                command.field(),
                command.subject(),
                command.signatories(),
                eligibility.named()),
            null,
            null,
            List.of(),
            null,
            null,
            List.of());
    return Decision.accepted(
        petition.handledBy(account),
        List.of(Told.received(id, petition.registration)),
        new PetitionRegistered(code, eligibility.eligible()));
  }
}
