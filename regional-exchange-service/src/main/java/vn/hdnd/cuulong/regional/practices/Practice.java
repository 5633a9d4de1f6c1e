package vn.hdnd.cuulong.regional.practices;

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
import vn.hdnd.cuulong.regional.practices.PracticeEvent.PracticeAdopted;
import vn.hdnd.cuulong.regional.practices.PracticeEvent.PracticeDrafted;
import vn.hdnd.cuulong.regional.practices.PracticeEvent.PracticeShared;
import vn.hdnd.cuulong.regional.refusal.RegionalRefusal;

/**
 * A practice with its sharing and adoptions.
 *
 * @param council the council that owns it
 * @param sharing null while it is a draft
 */
public record Practice(
    AggregateId<Practice> id,
    CouncilId council,
    PracticeCard card,
    @Nullable Sharing sharing,
    List<Adoption> adoptions) {

  public Practice {
    adoptions = List.copyOf(adoptions);
  }

  public static Decision<Practice> draft(
      CouncilId council, AggregateId<Practice> id, PracticeCard card) {
    return Decision.accepted(
        new Practice(id, council, card, null, List.of()), new PracticeDrafted(id, card.title()));
  }

  public PracticeStatus status() {
    return sharing == null ? PracticeStatus.DRAFT : PracticeStatus.SHARED;
  }

  /** Tells whether a council may see it; a draft is visible to its own council only. */
  public boolean visibleTo(@Nullable CouncilId someCouncil) {
    return sharing != null || council.equals(someCouncil);
  }

  /** Why it does not take an action of a council, whatever the command says. */
  public Optional<Refusal> against(PracticeAction action, CouncilId by) {
    return switch (action) {
      case SHARE ->
          when(!council.equals(by), RegionalRefusal.PRACTICE_ABSENT)
              .or(() -> when(sharing != null, RegionalRefusal.PRACTICE_ALREADY_SHARED));
      case ADOPT ->
          when(council.equals(by), RegionalRefusal.PRACTICE_IS_OWN)
              .or(() -> when(sharing == null, RegionalRefusal.PRACTICE_ABSENT))
              .or(() -> when(adoptedBy(by), RegionalRefusal.PRACTICE_ALREADY_ADOPTED));
    };
  }

  public Decision<Practice> share(CouncilId by, SharePractice command) {
    var shared = new Sharing(command.sharedOn(), command.decision());
    return Decision.unless(
        against(PracticeAction.SHARE, by),
        () -> Decision.accepted(new Practice(id, council, card, shared, adoptions), event(shared)));
  }

  public Decision<Practice> adopt(CouncilId by, AdoptPractice command) {
    return Decision.unless(
        against(PracticeAction.ADOPT, by).or(() -> notBeforeTheSharing(command.adoptedOn())),
        () -> adopted(by, command));
  }

  private boolean adoptedBy(CouncilId someCouncil) {
    return adoptions.stream().anyMatch(adoption -> adoption.council().equals(someCouncil));
  }

  private Optional<Refusal> notBeforeTheSharing(LocalDate day) {
    return Optional.ofNullable(sharing)
        .map(Sharing::sharedOn)
        .filter(day::isBefore)
        .map(shared ->
            Refusal.of(
                RegionalRefusal.ADOPTED_BEFORE_SHARED,
                Map.of("date", day.toString(), "shared", shared.toString())));
  }

  private static Optional<Refusal> when(boolean broken, RegionalRefusal reason) {
    return broken ? Optional.of(Refusal.of(reason)) : Optional.empty();
  }

  private Decision<Practice> adopted(CouncilId by, AdoptPractice command) {
    var adoption = new Adoption(by, command.adoptedOn(), command.note());
    return Decision.accepted(
        new Practice(
            id,
            council,
            card,
            sharing,
            Stream.concat(adoptions.stream(), Stream.of(adoption)).toList()),
        new PracticeAdopted(id, council, by, command.adoptedOn(), command.note()));
  }

  private PracticeShared event(Sharing shared) {
    return new PracticeShared(
        id,
        council,
        card.title(),
        card.problem(),
        card.steps(),
        card.documents(),
        card.result(),
        card.field(),
        shared.sharedOn(),
        shared.decision());
  }
}
