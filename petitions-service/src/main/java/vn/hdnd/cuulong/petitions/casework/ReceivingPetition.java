package vn.hdnd.cuulong.petitions.casework;

import java.util.Set;
import vn.hdnd.cuulong.petitions.intake.PetitionCode;
import vn.hdnd.cuulong.platform.outbox.AggregateCommands;
import vn.hdnd.cuulong.platform.outbox.AggregateType;
import vn.hdnd.cuulong.platform.outbox.CommandContext;
import vn.hdnd.cuulong.platform.outbox.CommandOutcome;

/** Registers a petition. Its code is claimed, and drawn again in the rare case that it is taken. */
public final class ReceivingPetition {

  public static final AggregateType<Petition> TYPE =
      AggregateType.of("petition", "petitions", Petition.class)
          .claiming(petition -> Set.of(petition.registration().code()));

  private final AggregateCommands<Petition> petitions;

  public ReceivingPetition(AggregateCommands<Petition> petitions) {
    this.petitions = petitions;
  }

  public CommandOutcome receive(CommandContext context, ReceivePetition command) {
    CommandOutcome outcome = receive(context, command, 0);
    for (int draw = 1; taken(outcome) && draw < PetitionCode.DRAWS; draw++) {
      outcome = receive(context, command, draw);
    }
    return outcome;
  }

  private CommandOutcome receive(CommandContext context, ReceivePetition command, int draw) {
    return petitions.create(
        context.on(command.receivedOn()),
        id ->
            FactDay.allowed(
                context, command.receivedOn(), () -> Petition.receive(id, draw, command)));
  }

  private static boolean taken(CommandOutcome outcome) {
    return outcome instanceof CommandOutcome.ClaimTaken;
  }
}
