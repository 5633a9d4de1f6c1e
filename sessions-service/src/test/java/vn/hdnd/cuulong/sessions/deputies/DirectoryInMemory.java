package vn.hdnd.cuulong.sessions.deputies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandListener;
import vn.hdnd.cuulong.platform.commands.CommandProperties;
import vn.hdnd.cuulong.platform.commands.CommandRules;
import vn.hdnd.cuulong.platform.commands.InMemoryAggregateStore;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.SessionsEvents;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;
import vn.hdnd.cuulong.sessions.term.Terms;

/** The directory on a store in memory, for councils with the given terms. */
final class DirectoryInMemory implements Deputies {

  private final InMemoryAggregateStore<Deputy> stored = new InMemoryAggregateStore<>();

  final AggregateCommands<Deputy> commands =
      new AggregateCommands<>(
          ListingDeputy.TYPE,
          stored,
          SessionsEvents.catalogue(),
          CommandProperties.defaults(),
          CommandListener.NONE,
          CommandRules.of(OfficeDays.RULE));
  final ListingDeputy listing;
  final ChangingDeputyState changing = new ChangingDeputyState(commands);
  final CorrectingDeputy correcting = new CorrectingDeputy(commands);

  DirectoryInMemory(CouncilTerm... terms) {
    listing = new ListingDeputy(commands, new KnownTerms(List.of(terms)));
  }

  @Override
  public Optional<Deputy> find(CouncilId council, AggregateId<Deputy> deputyId) {
    return commands.find(council, deputyId).map(Versioned::state);
  }

  @Override
  public List<Deputy> ofTerm(CouncilId council, AggregateId<CouncilTerm> termId) {
    return of(council, termId).toList();
  }

  @Override
  public Optional<Deputy> ofAccount(
      CouncilId council, AggregateId<CouncilTerm> termId, String account) {
    return of(council, termId)
        .filter(deputy -> account.equals(deputy.details().account()))
        .findFirst();
  }

  private Stream<Deputy> of(CouncilId council, AggregateId<CouncilTerm> termId) {
    return stored.statesOf(council).filter(deputy -> deputy.termId().equals(termId));
  }

  private record KnownTerms(List<CouncilTerm> terms) implements Terms {

    @Override
    public Optional<CouncilTerm> find(CouncilId council, AggregateId<CouncilTerm> termId) {
      return terms.stream()
          .filter(term -> term.council().equals(council) && term.id().equals(termId))
          .findFirst();
    }

    @Override
    public Optional<LocalDate> nextStart(CouncilId council, LocalDate startsOn) {
      return Optional.empty();
    }
  }
}
