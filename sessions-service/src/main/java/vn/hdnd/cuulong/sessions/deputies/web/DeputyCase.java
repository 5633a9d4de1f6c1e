package vn.hdnd.cuulong.sessions.deputies.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.deputies.DeputyAction;
import vn.hdnd.cuulong.sessions.deputies.DeputyCorrection;
import vn.hdnd.cuulong.sessions.deputies.DeputyState;
import vn.hdnd.cuulong.sessions.deputies.DeputyStateChange;

@Schema(name = "DeputyCase", description = "A deputy with the states from day to day.")
record DeputyCase(
    String id,
    String termId,
    String name,
    @Schema(description = "Deputy group.") @Nullable String group,
    @Schema(description = "Constituency.") @Nullable String constituency,
    @Schema(description = "Login name.") @Nullable String account,
    @Schema(description = "First day of the mandate.") LocalDate since,
    @Schema(description = "State today; null before the mandate.") @Nullable DeputyState state,
    @Schema(description = "States with their first days, oldest first.")
        List<DeputyStateChange> states,
    @Schema(description = "Why the record was corrected, with the days, oldest first.")
        List<DeputyCorrection> corrections,
    @Schema(description = "For If-Match.") long version,
    List<ActionView<DeputyAction>> actions) {

  static DeputyCase of(
      Versioned<Deputy> found, LocalDate today, List<ActionView<DeputyAction>> actions) {
    Deputy deputy = found.state();
    return new DeputyCase(
        found.id().value(),
        deputy.termId().value(),
        deputy.name(),
        deputy.group(),
        deputy.details().constituency(),
        deputy.details().account(),
        deputy.since(),
        deputy.stateOn(today).orElse(null),
        deputy.states(),
        deputy.corrections(),
        found.version(),
        actions);
  }
}
