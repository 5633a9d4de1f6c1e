package vn.hdnd.cuulong.sessions.sittings.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.security.Role;
import vn.hdnd.cuulong.platform.security.Roles;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.sittings.Presence;
import vn.hdnd.cuulong.sessions.sittings.RollEntry;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.sittings.SittingAction;
import vn.hdnd.cuulong.sessions.sittings.SittingStatus;

@Schema(name = "SittingCase", description = "A sitting with its roll.")
record SittingCase(
    String id,
    String sessionId,
    @Schema(description = "Number within the session.") int number,
    LocalDate day,
    SittingStatus status,
    @Schema(description = "Deputies who are present now.") int present,
    @Schema(description = "Deputies on the roll: all in office on the day (V-07).")
        int deputiesInOffice,
    @Schema(description = "How many have to be present (S-13).") int quorum,
    boolean quorate,
    @Schema(description = "The caller's own line of the roll; null for who is no deputy.")
        @Nullable String ownDeputyId,
    List<RollView> roll,
    @Schema(description = "For If-Match.") long version,
    List<ActionView<SittingAction>> actions) {

  private static final Set<Role> READ_REASONS = Roles.and(Roles.OFFICE, Roles.CHAIR);

  @Schema(name = "RollView", description = "A deputy on the roll.")
  record RollView(
      String deputyId,
      String name,
      @Schema(description = "Deputy group.") @Nullable String group,
      Presence presence,
      @Schema(description = "Reason of an absence; null for who may not read it.")
          @Nullable String reason) {

    private static RollView of(RollEntry entry, boolean withReason) {
      return new RollView(
          entry.deputyId().value(),
          entry.name(),
          entry.group(),
          entry.presence(),
          withReason ? entry.reason() : null);
    }
  }

  static SittingCase of(
      Versioned<Sitting> found,
      Caller caller,
      @Nullable AggregateId<Deputy> own,
      List<ActionView<SittingAction>> actions) {
    Sitting sitting = found.state();
    boolean withReasons = caller.hasAny(READ_REASONS);
    return new SittingCase(
        found.id().value(),
        sitting.sessionId().value(),
        sitting.number(),
        sitting.day(),
        sitting.status(),
        sitting.present().size(),
        sitting.roll().size(),
        sitting.quorum(),
        sitting.hasQuorum(),
        own == null ? null : own.value(),
        sitting.roll().stream().map(entry -> RollView.of(entry, withReasons)).toList(),
        found.version(),
        actions);
  }
}
