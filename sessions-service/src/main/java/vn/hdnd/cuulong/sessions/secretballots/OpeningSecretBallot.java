package vn.hdnd.cuulong.sessions.secretballots;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.refusal.TakenName;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.sittings.Sittings;

/** The chair opens a secret ballot. */
public final class OpeningSecretBallot {

  public static final AggregateType<SecretBallot> TYPE =
      AggregateType.of("secret-ballot", "secret_ballots", SecretBallot.class)
          .claiming(SecretBallot::claims)
          .listed(SecretBallotRow.FORM);

  private final AggregateCommands<SecretBallot> ballots;
  private final Sittings sittings;

  public OpeningSecretBallot(AggregateCommands<SecretBallot> ballots, Sittings sittings) {
    this.ballots = ballots;
    this.sittings = sittings;
  }

  public CommandOutcome open(
      CommandContext context, AggregateId<Sitting> sittingId, BallotSheet sheet) {
    return TakenName.refused(
        ballots.create(
            context,
            CommandDays.none(),
            id ->
                sittings
                    .find(context.council(), sittingId)
                    .map(sitting -> decide(context, id, sitting, sheet))
                    .orElseGet(() -> Decision.refused(SessionsRefusal.SITTING_UNKNOWN))),
        () -> Refusal.of(SessionsRefusal.ANOTHER_SECRET_BALLOT_OPEN));
  }

  private static Decision<SecretBallot> decide(
      CommandContext context, AggregateId<SecretBallot> id, Sitting sitting, BallotSheet sheet) {
    @Nullable StampKeys keys = sheet.isElectronic() ? Stamp.make() : null;
    return SecretBallot.open(id, sitting, sheet, keys, context.at(), context.today());
  }
}
