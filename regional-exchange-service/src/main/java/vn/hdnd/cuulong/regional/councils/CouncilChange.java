package vn.hdnd.cuulong.regional.councils;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A fact of the register: from a day on, these councils are there in the place of those. */
public sealed interface CouncilChange extends DomainEvent {

  LocalDate effectiveOn();

  String legalBasis();

  List<String> from();

  List<CouncilEntry> to();

  record CouncilRegistered(
      LocalDate effectiveOn, String legalBasis, List<String> from, List<CouncilEntry> to)
      implements CouncilChange {}

  record CouncilsMerged(
      LocalDate effectiveOn, String legalBasis, List<String> from, List<CouncilEntry> to)
      implements CouncilChange {}

  record CouncilSplit(
      LocalDate effectiveOn, String legalBasis, List<String> from, List<CouncilEntry> to)
      implements CouncilChange {}

  record CouncilRenamed(
      LocalDate effectiveOn, String legalBasis, List<String> from, List<CouncilEntry> to)
      implements CouncilChange {}

  record RegionMembershipChanged(
      LocalDate effectiveOn, String legalBasis, List<String> from, List<CouncilEntry> to)
      implements CouncilChange {}
}
