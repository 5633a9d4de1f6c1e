package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.regional.RegionalRefusal;
import vn.hdnd.cuulong.regional.practices.PracticeEvent.PracticeAdopted;
import vn.hdnd.cuulong.regional.practices.PracticeEvent.PracticeDrafted;
import vn.hdnd.cuulong.regional.practices.PracticeEvent.PracticeShared;

/**
 * A practice with its sharing and adoptions.
 *
 * @param council the council that owns it
 * @param sharing null while it is a draft
 */
public record Practice(
    String id,
    CouncilId council,
    PracticeCard card,
    @Nullable Sharing sharing,
    List<Adoption> adoptions) {

  public Practice {
    adoptions = List.copyOf(adoptions);
  }

  public static Decision<Practice> draft(String id, CouncilId council, PracticeCard card) {
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

  public Decision<Practice> share(CouncilId by, SharePractice command) {
    if (!council.equals(by)) {
      return Decision.refused(RegionalRefusal.PRACTICE_ABSENT);
    }
    if (sharing != null) {
      return Decision.refused(RegionalRefusal.PRACTICE_ALREADY_SHARED);
    }
    var shared = new Sharing(command.sharedOn(), command.decision());
    return Decision.accepted(new Practice(id, council, card, shared, adoptions), event(shared));
  }

  public Decision<Practice> adopt(CouncilId by, AdoptPractice command) {
    if (sharing == null) {
      return Decision.refused(
          council.equals(by) ? RegionalRefusal.PRACTICE_IS_OWN : RegionalRefusal.PRACTICE_ABSENT);
    }
    return council.equals(by)
        ? Decision.refused(RegionalRefusal.PRACTICE_IS_OWN)
        : adopt(by, sharing.sharedOn(), command);
  }

  private Decision<Practice> adopt(CouncilId by, LocalDate sharedOn, AdoptPractice command) {
    if (adoptions.stream().anyMatch(adoption -> adoption.council().equals(by))) {
      return Decision.refused(RegionalRefusal.PRACTICE_ALREADY_ADOPTED);
    }
    if (command.adoptedOn().isBefore(sharedOn)) {
      return Decision.refused(
          Refusal.of(
              RegionalRefusal.ADOPTED_BEFORE_SHARED,
              Map.of("date", command.adoptedOn().toString(), "shared", sharedOn.toString())));
    }
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
