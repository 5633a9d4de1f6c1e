package vn.hdnd.cuulong.regional.councils;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A fact of the register: from a day on, some councils replace others. */
public sealed interface CouncilChange extends DomainEvent {

  LocalDate effectiveOn();

  String legalBasis();

  List<String> from();

  List<CouncilEntry> to();

  record CouncilRegistered(
      LocalDate effectiveOn, String legalBasis, List<String> from, List<CouncilEntry> to)
      implements CouncilChange {

    public CouncilRegistered {
      requireNonNull(effectiveOn, "effectiveOn");
      requireNonNull(legalBasis, "legalBasis");
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  record CouncilsMerged(
      LocalDate effectiveOn, String legalBasis, List<String> from, List<CouncilEntry> to)
      implements CouncilChange {

    public CouncilsMerged {
      requireNonNull(effectiveOn, "effectiveOn");
      requireNonNull(legalBasis, "legalBasis");
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  record CouncilSplit(
      LocalDate effectiveOn, String legalBasis, List<String> from, List<CouncilEntry> to)
      implements CouncilChange {

    public CouncilSplit {
      requireNonNull(effectiveOn, "effectiveOn");
      requireNonNull(legalBasis, "legalBasis");
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  record CouncilRenamed(
      LocalDate effectiveOn, String legalBasis, List<String> from, List<CouncilEntry> to)
      implements CouncilChange {

    public CouncilRenamed {
      requireNonNull(effectiveOn, "effectiveOn");
      requireNonNull(legalBasis, "legalBasis");
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  record RegionMembershipChanged(
      LocalDate effectiveOn, String legalBasis, List<String> from, List<CouncilEntry> to)
      implements CouncilChange {

    public RegionMembershipChanged {
      requireNonNull(effectiveOn, "effectiveOn");
      requireNonNull(legalBasis, "legalBasis");
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }
}
