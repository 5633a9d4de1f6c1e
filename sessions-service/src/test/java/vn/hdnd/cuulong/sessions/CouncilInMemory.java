package vn.hdnd.cuulong.sessions;

import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateStore;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandListener;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.CommandProperties;
import vn.hdnd.cuulong.platform.commands.CommandRules;
import vn.hdnd.cuulong.platform.commands.InMemoryAggregateStore;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.convening.CloseSession;
import vn.hdnd.cuulong.sessions.convening.ClosingSession;
import vn.hdnd.cuulong.sessions.convening.ConveneSession;
import vn.hdnd.cuulong.sessions.convening.ConveningSession;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.SessionKind;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.resolutions.Chambers;
import vn.hdnd.cuulong.sessions.resolutions.DocumentNumber;
import vn.hdnd.cuulong.sessions.resolutions.DocumentNumbers;
import vn.hdnd.cuulong.sessions.resolutions.NumberSeries;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.resolutions.SubmittingResolution;
import vn.hdnd.cuulong.sessions.resolutions.Vote;
import vn.hdnd.cuulong.sessions.resolutions.VotingOnResolution;
import vn.hdnd.cuulong.sessions.term.ChangingDeputiesInOffice;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;
import vn.hdnd.cuulong.sessions.term.SetUpTerm;
import vn.hdnd.cuulong.sessions.term.SettingUpTerm;
import vn.hdnd.cuulong.sessions.term.Terms;

/** All use cases on stores in memory. */
public final class CouncilInMemory {

  private static final EventCatalogue EVENTS = SessionsEvents.catalogue();

  private final InMemoryAggregateStore<CouncilTerm> storedTerms = new InMemoryAggregateStore<>();
  private final AggregateCommands<CouncilTerm> terms = on(storedTerms, SettingUpTerm.TYPE);
  private final AggregateCommands<Session> sessions =
      AggregateCommands.inMemory(ConveningSession.TYPE, EVENTS, OfficeDays.RULE);
  private final InMemoryAggregateStore<Resolution> storedResolutions =
      new InMemoryAggregateStore<>();
  private final AggregateCommands<Resolution> resolutions =
      on(storedResolutions, SubmittingResolution.TYPE);
  private final Terms readTerms =
      new Terms() {
        @Override
        public Optional<CouncilTerm> find(CouncilId council, AggregateId<CouncilTerm> id) {
          return terms.find(council, id).map(Versioned::state);
        }

        @Override
        public Optional<LocalDate> nextStart(CouncilId council, LocalDate startsOn) {
          return storedTerms
              .statesOf(council)
              .map(CouncilTerm::startsOn)
              .filter(start -> start.isAfter(startsOn))
              .min(LocalDate::compareTo);
        }
      };
  private final Chambers chambers = new Chambers(this::session, readTerms);

  public final SettingUpTerm settingUpTerm = new SettingUpTerm(terms);
  public final ChangingDeputiesInOffice changingDeputies = new ChangingDeputiesInOffice(terms);
  public final ConveningSession conveningSession = new ConveningSession(sessions, readTerms);
  public final ClosingSession closingSession =
      new ClosingSession(sessions, readTerms, this::lastVote);
  public final KnownNumbers numbers = new KnownNumbers();
  public final SubmittingResolution submittingResolution =
      new SubmittingResolution(resolutions, chambers, numbers);
  public final VotingOnResolution votingOnResolution =
      new VotingOnResolution(resolutions, chambers, numbers);

  /** Sets up a term of 109 deputies since 01/07/2025; returns the term's id. */
  public String withTerm() {
    return withTerm("X", Fixtures.STARTS, 109);
  }

  @CanIgnoreReturnValue
  public String withTerm(String term, LocalDate startsOn, int deputies) {
    var command = new SetUpTerm(term, startsOn, deputies);
    return done(settingUpTerm.setUp(Fixtures.lead("term " + term), command)).id();
  }

  /** Adds the seventh session, closed on 10/12/2025; returns the session's id. */
  public String withSession() {
    var command = convene(withTerm(), 7, Fixtures.OPENS, Fixtures.closeSession());
    return done(conveningSession.convene(Fixtures.lead("session"), command)).id();
  }

  /** Returns the id of the first term. */
  public String term() {
    return storedTerms
        .statesOf(new CouncilId(Fixtures.COUNCIL))
        .min(Comparator.comparing(CouncilTerm::startsOn))
        .orElseThrow()
        .id()
        .value();
  }

  public CommandOutcome convene(CommandContext context, String termId, int number) {
    return conveningSession.convene(context, convene(termId, number, Fixtures.OPENS, null));
  }

  public static ConveneSession convene(
      String termId, int number, LocalDate opensOn, @Nullable CloseSession closing) {
    return new ConveneSession(
        new AggregateId<>(termId),
        number,
        SessionKind.REGULAR,
        "Kỳ họp thứ " + number,
        opensOn,
        null,
        closing);
  }

  public Optional<Resolution> resolution(String id) {
    return resolutions
        .find(new CouncilId(Fixtures.COUNCIL), new AggregateId<>(id))
        .map(Versioned::state);
  }

  private Optional<Session> session(CouncilId council, AggregateId<Session> id) {
    return sessions.find(council, id).map(Versioned::state);
  }

  private Optional<LocalDate> lastVote(CouncilId council, AggregateId<Session> sessionId) {
    return storedResolutions
        .statesOf(council)
        .filter(resolution -> resolution.sessionId().equals(sessionId))
        .flatMap(resolution -> Stream.ofNullable(resolution.vote()))
        .map(Vote::votedOn)
        .max(LocalDate::compareTo);
  }

  private static <S> AggregateCommands<S> on(AggregateStore<S> store, AggregateType<S> type) {
    return new AggregateCommands<>(
        type,
        store,
        EVENTS,
        CommandProperties.defaults(),
        CommandListener.NONE,
        CommandRules.of(OfficeDays.RULE));
  }

  /** The remembered numbers, which a test can clear. */
  public static final class KnownNumbers implements DocumentNumbers {

    private final Map<NumberSeries, Integer> highest = new HashMap<>();
    private Runnable before = () -> {};

    /** Runs something while a command looks for its number. */
    public void beforeNextReading(Runnable happening) {
      before = happening;
    }

    public boolean remembersNothing() {
      return highest.isEmpty();
    }

    @Override
    public int highest(NumberSeries series) {
      int known = known(series);
      Runnable happening = before;
      before = () -> {};
      happening.run();
      return Math.max(known, known(series));
    }

    private int known(NumberSeries series) {
      return highest.getOrDefault(series, 0);
    }

    @Override
    public void given(DocumentNumber number) {
      highest.merge(number.series(), number.value(), Math::max);
    }

    public void forget() {
      highest.clear();
    }
  }
}
