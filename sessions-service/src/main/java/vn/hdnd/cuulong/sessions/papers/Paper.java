package vn.hdnd.cuulong.sessions.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.agenda.PaperStanding;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.papers.PaperEvent.PaperAccepted;
import vn.hdnd.cuulong.sessions.papers.PaperEvent.PaperFiled;
import vn.hdnd.cuulong.sessions.papers.PaperEvent.PaperRegistered;
import vn.hdnd.cuulong.sessions.papers.PaperEvent.PaperReplaced;
import vn.hdnd.cuulong.sessions.papers.PaperEvent.PaperReturned;
import vn.hdnd.cuulong.sessions.papers.PaperEvent.PaperWithdrawn;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * A paper of a session. A new file never replaces the bytes of an earlier one: both are kept, and
 * the deputies go on reading the accepted version until the next one is accepted.
 *
 * @param termId the session's term, whose deputies read it
 * @param registeredOn the day on which it came on the list
 * @param versions oldest first
 * @param returns what the office sent back and why, oldest first
 * @param withdrawnBecause null unless it is withdrawn
 */
public record Paper(
    AggregateId<Paper> id,
    CouncilId council,
    AggregateId<Session> sessionId,
    AggregateId<CouncilTerm> termId,
    PaperDetails details,
    LocalDate registeredOn,
    PaperState state,
    List<PaperVersion> versions,
    List<PaperReturn> returns,
    @Nullable String withdrawnBecause) {

  public Paper {
    versions = List.copyOf(versions);
    returns = List.copyOf(returns);
  }

  static Decision<Paper> register(
      AggregateId<Paper> id, Session session, PaperDetails details, LocalDate today) {
    var paper =
        new Paper(
            id,
            session.council(),
            session.id(),
            session.termId(),
            details,
            today,
            PaperState.EXPECTED,
            List.of(),
            List.of(),
            null);
    return Decision.accepted(paper, PaperRegistered.of(paper));
  }

  /** Why it does not take an action, whatever the command says. */
  public Optional<Refusal> against(PaperAction action) {
    return switch (action) {
      case FILE -> PaperRules.standing(state).or(() -> PaperRules.roomForMore(versions.size()));
      case RETURN, ACCEPT -> PaperRules.waitsForTheOffice(state);
      case WITHDRAW -> PaperRules.standing(state);
      case OPEN -> PaperRules.standing(state).or(() -> PaperRules.hasSomethingToRead(accepted()));
    };
  }

  /** Decides about a file, the first or a new one. */
  Decision<Paper> file(CommandContext context, KeptFile file) {
    return Decision.unless(
        against(PaperAction.FILE).or(() -> PaperRules.differs(newest(), file.content().digest())),
        () -> {
          var version =
              new PaperVersion(
                  versions.size() + 1,
                  file.blob(),
                  file.content().digest(),
                  file.content().size(),
                  file.found().type(),
                  file.found().name(),
                  file.found().scan(),
                  context.actor(),
                  context.at(),
                  null);
          var next =
              with(PaperState.FILED, Stream.concat(versions.stream(), Stream.of(version)).toList());
          return Decision.accepted(
              next,
              versions.isEmpty() ? PaperFiled.of(this, version) : PaperReplaced.of(this, version));
        });
  }

  Decision<Paper> accept(Instant at) {
    return Decision.unless(
        against(PaperAction.ACCEPT),
        () -> {
          PaperVersion now = versions.getLast().acceptedAt(at);
          Stream<PaperVersion> earlier = versions.stream().limit(versions.size() - 1L);
          return Decision.accepted(
              with(PaperState.ACCEPTED, Stream.concat(earlier, Stream.of(now)).toList()),
              new PaperAccepted(id, sessionId, now.n()));
        });
  }

  Decision<Paper> sendBack(String reason, Instant at) {
    return Decision.unless(
        against(PaperAction.RETURN),
        () -> {
          int n = versions.getLast().n();
          var why = new PaperReturn(n, reason, at);
          var next =
              new Paper(
                  id,
                  council,
                  sessionId,
                  termId,
                  details,
                  registeredOn,
                  PaperState.RETURNED,
                  versions,
                  Stream.concat(returns.stream(), Stream.of(why)).toList(),
                  null);
          return Decision.accepted(next, new PaperReturned(id, sessionId, n, reason));
        });
  }

  Decision<Paper> withdraw(String reason) {
    return Decision.unless(
        against(PaperAction.WITHDRAW),
        () ->
            Decision.accepted(
                new Paper(
                    id,
                    council,
                    sessionId,
                    termId,
                    details,
                    registeredOn,
                    PaperState.WITHDRAWN,
                    versions,
                    returns,
                    reason),
                new PaperWithdrawn(id, sessionId, reason)));
  }

  /** The version that the deputies read: the newest accepted one. */
  public Optional<PaperVersion> accepted() {
    return versions.stream().filter(PaperVersion::isAccepted).reduce((_, later) -> later);
  }

  /**
   * How far it has come for the item that needs it. While a newer version waits it stays accepted,
   * because the deputies go on reading the earlier one.
   */
  PaperStanding standing() {
    if (accepted().isPresent()) {
      return PaperStanding.ACCEPTED;
    }
    return switch (state) {
      case FILED -> PaperStanding.FILED;
      case RETURNED -> PaperStanding.RETURNED;
      case EXPECTED, ACCEPTED, WITHDRAWN -> PaperStanding.MISSING;
    };
  }

  /** When it came to stand so; the first acceptance counts. Empty while its file has not come. */
  Optional<Instant> since() {
    return switch (standing()) {
      case MISSING -> Optional.empty();
      case FILED -> newest().map(PaperVersion::filedAt);
      case RETURNED -> Optional.of(returns.getLast().at());
      case ACCEPTED ->
          versions.stream().flatMap(each -> Stream.ofNullable(each.acceptedAt())).findFirst();
    };
  }

  public Optional<PaperVersion> newest() {
    return versions.stream().reduce((_, later) -> later);
  }

  public Optional<PaperVersion> version(int n) {
    return n < 1 || n > versions.size() ? Optional.empty() : Optional.of(versions.get(n - 1));
  }

  /** The version with this number, if a reader outside the office may open it. */
  public Optional<PaperVersion> readable(int n) {
    return against(PaperAction.OPEN).isPresent()
        ? Optional.empty()
        : version(n).filter(PaperVersion::isAccepted);
  }

  /** Where the bytes of its versions are kept. */
  Set<String> blobs() {
    return versions.stream().map(PaperVersion::blob).collect(Collectors.toUnmodifiableSet());
  }

  private Paper with(PaperState next, List<PaperVersion> all) {
    return new Paper(
        id, council, sessionId, termId, details, registeredOn, next, all, returns, null);
  }
}
