package vn.hdnd.cuulong.regional.councils;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.regional.councils.RegistryEvent.CouncilRegistered;
import vn.hdnd.cuulong.regional.councils.RegistryEvent.CouncilRenamed;
import vn.hdnd.cuulong.regional.councils.RegistryEvent.CouncilSplit;
import vn.hdnd.cuulong.regional.councils.RegistryEvent.CouncilsMerged;
import vn.hdnd.cuulong.regional.councils.RegistryEvent.RegionMembershipChanged;

/**
 * All councils that ever were, as one aggregate: a merger changes several of them at once, and a
 * code must be unique among all.
 */
public record Registry(List<Council> councils) {

  /** The id of the single aggregate. */
  public static final String ID = "registry";

  public Registry {
    councils = List.copyOf(councils);
  }

  public static Registry empty() {
    return new Registry(List.of());
  }

  public Optional<Council> find(String id) {
    return councils.stream().filter(council -> council.id().equals(id)).findFirst();
  }

  /** Returns the councils of a day, by id. */
  public List<Council> on(LocalDate day) {
    return councils.stream()
        .filter(council -> council.existsOn(day))
        .sorted(Comparator.comparing(Council::id))
        .toList();
  }

  /** Returns the council with a code on a day. */
  public Optional<Council> byCode(String code, LocalDate day) {
    return on(day).stream()
        .filter(council -> council.namingOn(day).code().equals(code))
        .findFirst();
  }

  /** Decides about a change. */
  public Decision<Registry> change(ChangeCouncils command) {
    Optional<Refusal> refusal = RegistryRules.against(this, command);
    if (refusal.isPresent()) {
      return Decision.refused(refusal.get());
    }
    RegistryEvent event = event(command);
    return Decision.accepted(after(event), event);
  }

  /** Returns the register after a fact. */
  public Registry after(RegistryEvent event) {
    var all =
        councils.stream().collect(toMap(Council::id, c -> c, (a, b) -> a, LinkedHashMap::new));
    switch (event) {
      case CouncilRegistered e -> begin(all, e);
      case CouncilsMerged e -> succeed(all, e);
      case CouncilSplit e -> succeed(all, e);
      case CouncilRenamed e -> e.to().forEach(to -> update(all, to, rename(e, to)));
      case RegionMembershipChanged e -> e.to().forEach(to -> update(all, to, move(e, to)));
    }
    return new Registry(new ArrayList<>(all.values()));
  }

  private RegistryEvent event(ChangeCouncils c) {
    List<CouncilEntry> to = c.to().stream().map(one -> entry(one, c.effectiveOn())).toList();
    return switch (c.kind()) {
      case REGISTER -> new CouncilRegistered(c.effectiveOn(), c.legalBasis(), c.from(), to);
      case MERGE -> new CouncilsMerged(c.effectiveOn(), c.legalBasis(), c.from(), to);
      case SPLIT -> new CouncilSplit(c.effectiveOn(), c.legalBasis(), c.from(), to);
      case RENAME -> new CouncilRenamed(c.effectiveOn(), c.legalBasis(), c.from(), to);
      case REGION_MEMBERSHIP ->
          new RegionMembershipChanged(c.effectiveOn(), c.legalBasis(), c.from(), to);
    };
  }

  private CouncilEntry entry(ChangeCouncils.To to, LocalDate day) {
    return find(to.id())
        .map(known -> Entries.changed(known, to, day))
        .orElseGet(() -> Entries.complete(to));
  }

  private static void begin(Map<String, Council> all, RegistryEvent event) {
    event.to().forEach(to -> all.put(to.id(), Entries.begun(to, event)));
  }

  private static void succeed(Map<String, Council> all, RegistryEvent event) {
    List<String> heirs = event.to().stream().map(CouncilEntry::id).toList();
    LocalDate lastDay = event.effectiveOn().minusDays(1);
    event
        .from()
        .forEach(id ->
            all.computeIfPresent(id, (key, c) -> c.ending(lastDay, event.legalBasis(), heirs)));
    begin(all, event);
  }

  private static void update(
      Map<String, Council> all, CouncilEntry to, UnaryOperator<Council> change) {
    all.computeIfPresent(to.id(), (key, council) -> change.apply(council));
  }

  private static UnaryOperator<Council> rename(RegistryEvent event, CouncilEntry to) {
    return council -> council.named(Entries.naming(to, event.effectiveOn()));
  }

  private static UnaryOperator<Council> move(RegistryEvent event, CouncilEntry to) {
    return council -> council.belonging(new Membership(event.effectiveOn(), to.inRegion()));
  }
}
