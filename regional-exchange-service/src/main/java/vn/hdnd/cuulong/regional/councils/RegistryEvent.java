package vn.hdnd.cuulong.regional.councils;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventName;

/** A fact of the register: from a day on, some councils replace others. */
public sealed interface RegistryEvent extends DomainEvent {

  LocalDate effectiveOn();

  String legalBasis();

  List<String> from();

  List<CouncilEntry> to();

  @EventName("vn.hdnd.regional.council-registered.v1")
  record CouncilRegistered(
      LocalDate effectiveOn, String legalBasis, List<String> from, List<CouncilEntry> to)
      implements RegistryEvent {

    public CouncilRegistered {
      requireNonNull(effectiveOn, "effectiveOn");
      requireNonNull(legalBasis, "legalBasis");
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  @EventName("vn.hdnd.regional.councils-merged.v1")
  record CouncilsMerged(
      LocalDate effectiveOn, String legalBasis, List<String> from, List<CouncilEntry> to)
      implements RegistryEvent {

    public CouncilsMerged {
      requireNonNull(effectiveOn, "effectiveOn");
      requireNonNull(legalBasis, "legalBasis");
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  @EventName("vn.hdnd.regional.council-split.v1")
  record CouncilSplit(
      LocalDate effectiveOn, String legalBasis, List<String> from, List<CouncilEntry> to)
      implements RegistryEvent {

    public CouncilSplit {
      requireNonNull(effectiveOn, "effectiveOn");
      requireNonNull(legalBasis, "legalBasis");
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  @EventName("vn.hdnd.regional.council-renamed.v1")
  record CouncilRenamed(
      LocalDate effectiveOn, String legalBasis, List<String> from, List<CouncilEntry> to)
      implements RegistryEvent {

    public CouncilRenamed {
      requireNonNull(effectiveOn, "effectiveOn");
      requireNonNull(legalBasis, "legalBasis");
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  @EventName("vn.hdnd.regional.region-membership-changed.v1")
  record RegionMembershipChanged(
      LocalDate effectiveOn, String legalBasis, List<String> from, List<CouncilEntry> to)
      implements RegistryEvent {

    public RegionMembershipChanged {
      requireNonNull(effectiveOn, "effectiveOn");
      requireNonNull(legalBasis, "legalBasis");
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }
}
