package vn.hdnd.cuulong.sessions.agenda;

import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.Sessions;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;

/** Changes an agenda by what its session and its drafts say at the moment. */
public final class AgendaCommands {

  private final AggregateCommands<Agenda> agendas;
  private final AggregateCommands<Resolution> resolutions;
  private final Sessions sessions;

  public AgendaCommands(
      AggregateCommands<Agenda> agendas,
      AggregateCommands<Resolution> resolutions,
      Sessions sessions) {
    this.agendas = agendas;
    this.resolutions = resolutions;
    this.sessions = sessions;
  }

  CommandOutcome change(
      CommandContext context,
      AggregateId<Agenda> agendaId,
      CommandDays days,
      BiFunction<Agenda, Session, Decision<Agenda>> decide) {
    return agendas.change(
        context,
        agendaId,
        days,
        found ->
            sessions
                .find(context.council(), found.state().sessionId())
                .map(session -> decide.apply(found.state(), session))
                .orElseGet(() -> Decision.refused(SessionsRefusal.SESSION_UNKNOWN)));
  }

  /** Returns the draft that an item is about. */
  Optional<Resolution> draft(CouncilId council, AgendaItemDetails item) {
    @Nullable AggregateId<Resolution> draftId = item.resolutionId();
    return draftId == null
        ? Optional.empty()
        : resolutions.find(council, draftId).map(Versioned::state);
  }

  /** The planned day of an item. */
  static CommandDays days(AgendaItemDetails item) {
    return item.day() == null ? CommandDays.none() : CommandDays.plan(item.day());
  }
}
