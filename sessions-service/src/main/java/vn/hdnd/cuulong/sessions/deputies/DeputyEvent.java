package vn.hdnd.cuulong.sessions.deputies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.events.WithoutNulls;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/** A fact about a deputy. */
public sealed interface DeputyEvent extends DomainEvent {

  /** A deputy is in the directory. */
  @WithoutNulls
  @EventName("vn.hdnd.sessions.deputy-listed.v1")
  record DeputyListed(
      AggregateId<Deputy> deputyId,
      AggregateId<CouncilTerm> termId,
      String name,
      @Nullable String group,
      @Nullable String constituency,
      LocalDate since)
      implements DeputyEvent {

    static DeputyListed of(Deputy deputy) {
      return new DeputyListed(
          deputy.id(),
          deputy.termId(),
          deputy.name(),
          deputy.group(),
          deputy.details().constituency(),
          deputy.since());
    }
  }

  /** A deputy is suspended, returns or leaves. */
  @WithoutNulls
  @EventName("vn.hdnd.sessions.deputy-state-changed.v1")
  record DeputyStateChanged(
      AggregateId<Deputy> deputyId,
      AggregateId<CouncilTerm> termId,
      LocalDate from,
      DeputyState state,
      @Nullable String decision)
      implements DeputyEvent {

    static DeputyStateChanged of(Deputy deputy, DeputyStateChange change) {
      return new DeputyStateChanged(
          deputy.id(), deputy.termId(), change.from(), change.state(), change.decision());
    }
  }

  /** The directory says something else of a deputy than before; why stays in the office. */
  @WithoutNulls
  @EventName("vn.hdnd.sessions.deputy-corrected.v1")
  record DeputyCorrected(
      AggregateId<Deputy> deputyId,
      String name,
      @Nullable String group,
      @Nullable String constituency)
      implements DeputyEvent {

    static DeputyCorrected of(Deputy deputy) {
      return new DeputyCorrected(
          deputy.id(), deputy.name(), deputy.group(), deputy.details().constituency());
    }
  }

  /**
   * Another account signs in as the deputy.
   *
   * @param account null if none does any more
   */
  @WithoutNulls
  @EventName("vn.hdnd.sessions.deputy-account-linked.v1")
  record DeputyAccountLinked(AggregateId<Deputy> deputyId, @Nullable String account)
      implements DeputyEvent {}
}
