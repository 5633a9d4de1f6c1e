package vn.hdnd.cuulong.platform.commands;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Decision.Accepted;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.events.RefusalReason;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * Executes a command for a use case: loads the aggregate, lets it decide, and stores the decision
 * with one guarded write. The same key gives the same answer; a refusal stores nothing, so a
 * refused command that is repeated is decided again.
 *
 * @param <S> the aggregate's state
 */
public final class AggregateCommands<S> {

  /**
   * How many races a command without {@code If-Match} may lose before its caller is told to retry.
   */
  private static final int ATTEMPTS = 10;

  private final AggregateType<S> type;
  private final AggregateStore<S> store;
  private final CommandProperties limits;
  private final WritePlan<S> plan;
  private final CommandListener listener;
  private final CommandRules rules;
  private final StripedLocks turns = new StripedLocks();

  public AggregateCommands(
      AggregateType<S> type,
      AggregateStore<S> store,
      EventCatalogue catalogue,
      CommandProperties limits,
      CommandListener listener,
      CommandRules rules) {
    this.type = type;
    this.store = store;
    this.limits = limits;
    this.plan = new WritePlan<>(type, catalogue, listener, rules.days());
    this.listener = listener;
    this.rules = rules;
  }

  /** Creates commands on a store in memory, for tests of use cases. */
  public static <S> AggregateCommands<S> inMemory(
      AggregateType<S> type, EventCatalogue catalogue, DayRule days) {
    return new AggregateCommands<>(
        type,
        new InMemoryAggregateStore<>(),
        catalogue,
        CommandProperties.defaults(),
        CommandListener.NONE,
        CommandRules.of(days));
  }

  /** Returns the aggregate with this id, if the council may see it. */
  public Optional<Versioned<S>> find(CouncilId council, AggregateId<S> id) {
    return store
        .load(id.value())
        .filter(found -> visibleTo(council, found))
        .map(StoredAggregate::versioned);
  }

  /** Creates an aggregate under an id derived from the command's key. */
  public CommandOutcome create(
      CommandContext context, CommandDays days, Function<AggregateId<S>, Decision<S>> decide) {
    String id = DerivedId.of(context.council(), type.name(), context.key());
    Supplier<Decision<S>> first = () -> decide.apply(new AggregateId<>(id));
    return heard(begin(new Asked(context, days), id, first, null));
  }

  /** Creates an aggregate under a given id; refused if that id exists already. */
  public CommandOutcome createNamed(
      CommandContext context,
      AggregateId<S> id,
      CommandDays days,
      Supplier<Decision<S>> decide,
      RefusalReason alreadyThere) {
    return heard(begin(new Asked(context, days), id.value(), decide, alreadyThere));
  }

  /** Changes an aggregate. After a lost race it tries again unless the caller named a version. */
  public CommandOutcome change(
      CommandContext context,
      AggregateId<S> id,
      CommandDays days,
      Function<Versioned<S>, Decision<S>> decide) {
    var asked = new Asked(context, days);
    Supplier<Optional<CommandOutcome>> attempt = () -> tryChange(asked, id.value(), decide);
    return heard(
        attempt
            .get()
            .or(() -> turns.take(id.value(), limits.retryAfter(), () -> again(attempt)))
            .orElseGet(() -> new CommandOutcome.Overloaded(limits.retryAfter())));
  }

  private static Optional<CommandOutcome> again(Supplier<Optional<CommandOutcome>> attempt) {
    return Stream.generate(attempt).limit(ATTEMPTS).flatMap(Optional::stream).findFirst();
  }

  private CommandOutcome begin(
      Asked asked, String id, Supplier<Decision<S>> decide, @Nullable RefusalReason alreadyThere) {
    CommandContext context = asked.context();
    Decision<S> decision = withinTheRules(asked, decide);
    if (decision instanceof Accepted<S> accepted && !context.dryRun()) {
      // The insert itself finds an existing aggregate, because a look-up beforehand would slow
      // every command.
      return insert(context, plan.first(asked, id, accepted), accepted, alreadyThere);
    }
    return store
        .load(id)
        .map(present -> repeated(context, present, alreadyThere))
        .orElseGet(() -> unwritten(asked, id, decision));
  }

  private CommandOutcome unwritten(Asked asked, String id, Decision<S> decision) {
    return switch (decision) {
      case Decision.Refused<S>(Refusal refusal) -> new CommandOutcome.Refused(refusal);
      case Accepted<S> accepted -> dryRun(plan.first(asked, id, accepted), accepted);
    };
  }

  private CommandOutcome insert(
      CommandContext context,
      AggregateWrite<S> write,
      Accepted<S> accepted,
      @Nullable RefusalReason alreadyThere) {
    return switch (store.insert(write)) {
      case WriteResult.Written() -> done(StoredEvents.first(write), write, accepted);
      case WriteResult.Claimed(String claim) -> new CommandOutcome.ClaimTaken(claim);
      case WriteResult.TooLarge() -> new CommandOutcome.TooLarge();
      case WriteResult.Overtaken() ->
          store
              .load(write.id())
              .map(winner -> repeated(context, winner, alreadyThere))
              .orElseGet(() -> new CommandOutcome.Overloaded(limits.retryAfter()));
    };
  }

  private CommandOutcome repeated(
      CommandContext context, StoredAggregate<S> present, @Nullable RefusalReason alreadyThere) {
    if (present.creation().key().equals(context.key())) {
      return replay(context, present, present.creation())
          .orElseGet(() -> new CommandOutcome.Overloaded(limits.retryAfter()));
    }
    if (alreadyThere == null) {
      throw new IllegalStateException("Two keys gave one id: " + present.id());
    }
    return new CommandOutcome.Refused(Refusal.of(alreadyThere));
  }

  private Optional<CommandOutcome> tryChange(
      Asked asked, String id, Function<Versioned<S>, Decision<S>> decide) {
    CommandContext context = asked.context();
    Optional<StoredAggregate<S>> found =
        store
            .load(id)
            .filter(stored -> visibleTo(context.council(), stored))
            .filter(stored -> type.openTo().test(stored.state(), context));
    if (found.isEmpty()) {
      return Optional.of(new CommandOutcome.NotFound(id));
    }
    StoredAggregate<S> stored = found.get();
    Optional<CommandRecord> earlier = store.command(stored, context.key());
    if (earlier.isPresent()) {
      return replay(context, stored, earlier.get());
    }
    Optional<CommandOutcome> obstacle = obstacle(context, stored);
    return obstacle.isPresent()
        ? obstacle
        : decideAndStore(
            asked, stored, withinTheRules(asked, () -> decide.apply(stored.versioned())));
  }

  /** Why no command of a council may tell of these days; for who asks before there is a command. */
  public Optional<Refusal> gate(CouncilId council, LocalDate today, CommandDays days) {
    return rules.gate().against(type, council, today, days);
  }

  private Decision<S> withinTheRules(Asked asked, Supplier<Decision<S>> decide) {
    return Decision.unless(rules.against(type, asked.context(), asked.days()), decide);
  }

  private Optional<CommandOutcome> obstacle(CommandContext context, StoredAggregate<S> stored) {
    if (context.expectedVersion().isPresent()
        && context.expectedVersion().getAsLong() != stored.version()) {
      return Optional.of(
          new CommandOutcome.StaleVersion(context.expectedVersion().getAsLong(), stored.version()));
    }
    boolean full =
        stored.pending() >= limits.maxPendingEvents()
            || stored.pendingBytes() >= limits.maxPendingSize().toBytes();
    return full
        ? Optional.of(new CommandOutcome.Overloaded(limits.retryAfter()))
        : Optional.empty();
  }

  private Optional<CommandOutcome> decideAndStore(
      Asked asked, StoredAggregate<S> stored, Decision<S> decision) {
    return switch (decision) {
      case Decision.Refused<S>(Refusal refusal) -> Optional.of(new CommandOutcome.Refused(refusal));
      case Accepted<S> accepted when asked.context().dryRun() ->
          Optional.of(dryRun(plan.next(asked, stored, accepted), accepted));
      case Accepted<S> accepted -> update(stored, plan.next(asked, stored, accepted), accepted);
    };
  }

  private Optional<CommandOutcome> update(
      StoredAggregate<S> stored, AggregateWrite<S> write, Accepted<S> accepted) {
    return switch (store.update(stored, write)) {
      case WriteResult.Written() ->
          Optional.of(done(StoredEvents.next(stored, write), write, accepted));
      case WriteResult.Claimed(String claim) -> Optional.of(new CommandOutcome.ClaimTaken(claim));
      case WriteResult.TooLarge() -> Optional.of(new CommandOutcome.TooLarge());
      // The next attempt finds the newer version or this same command.
      case WriteResult.Overtaken() -> Optional.empty();
    };
  }

  /**
   * Returns empty if the earlier command was undone before it was durable; it then counts as new.
   */
  private Optional<CommandOutcome> replay(
      CommandContext context, StoredAggregate<S> stored, CommandRecord earlier) {
    if (!earlier.fingerprint().equals(context.fingerprint())) {
      return Optional.of(new CommandOutcome.KeyReused(context.key()));
    }
    return store.settled(stored.id(), context.key()).map(settled -> replayed(stored.id(), settled));
  }

  private static CommandOutcome replayed(String id, CommandRecord settled) {
    boolean created = settled.version() == 1;
    return new CommandOutcome.Done(
        id, settled.version(), settled.eventTypes(), settled.answer(), created, true);
  }

  private CommandOutcome dryRun(AggregateWrite<S> write, Accepted<S> accepted) {
    return store
        .taken(write.id(), write.claims())
        .<CommandOutcome>map(CommandOutcome.ClaimTaken::new)
        .orElseGet(
            () -> new CommandOutcome.DryRun(write.id(), accepted.events(), accepted.answer()));
  }

  private CommandOutcome done(StoredEvents events, AggregateWrite<S> write, Accepted<S> accepted) {
    if (write.leavesEvents()) {
      listener.stored(type, events);
    }
    return new CommandOutcome.Done(
        write.id(),
        write.version(),
        plan.typesOf(accepted),
        accepted.answer(),
        write.version() == 1,
        false);
  }

  private CommandOutcome heard(CommandOutcome outcome) {
    listener.answered(type, outcome);
    return outcome;
  }

  private boolean visibleTo(CouncilId council, StoredAggregate<S> stored) {
    return type.crossCouncil() || stored.council().equals(council);
  }
}
