package vn.hdnd.cuulong.petitions.casework;

import java.util.Map;
import vn.hdnd.cuulong.petitions.intake.PaperFile;
import vn.hdnd.cuulong.petitions.intake.PetitionCode;
import vn.hdnd.cuulong.petitions.intake.RegisterSymbols;
import vn.hdnd.cuulong.petitions.refusal.PetitionsRefusal;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * Registers a petition. Its code and its paper file are claimed: in the rare case that the code is
 * taken another one is drawn; if the paper file is taken, it is registered already.
 */
public final class ReceivingPetition {

  public static final AggregateType<Petition> TYPE =
      AggregateType.of("petition", "petitions", Petition.class)
          .inFormat(2, PetitionFormats.TO_2)
          .claiming(petition -> petition.registration().claims())
          .openTo((petition, context) -> Reader.of(context).mayKnowOf(petition))
          .listed(PetitionRow.FORM);

  private final AggregateCommands<Petition> petitions;

  private final RegisterSymbols symbols;

  public ReceivingPetition(AggregateCommands<Petition> petitions, RegisterSymbols symbols) {
    this.petitions = petitions;
    this.symbols = symbols;
  }

  public CommandOutcome receive(CommandContext context, ReceivePetition command) {
    CommandOutcome outcome = receive(context, command, 0);
    for (int draw = 1; codeTaken(outcome) && draw < PetitionCode.DRAWS; draw++) {
      outcome = receive(context, command, draw);
    }
    return fileTaken(outcome) ? new CommandOutcome.Refused(alreadyUsed(command)) : outcome;
  }

  private CommandOutcome receive(CommandContext context, ReceivePetition command, int draw) {
    return petitions.create(
        context, CommandDays.fact(command.receivedOn()), id -> decide(context, id, draw, command));
  }

  private Decision<Petition> decide(
      CommandContext context, AggregateId<Petition> id, int draw, ReceivePetition command) {
    CouncilId council = context.council();
    return symbols.fits(council, command.paperFileNumber())
        ? Petition.receive(council, id, draw, context.actor(), command)
        : Decision.refused(HandlingRules.notOfTheRegisters(symbols.of(council)));
  }

  private static boolean codeTaken(CommandOutcome outcome) {
    return outcome instanceof CommandOutcome.ClaimTaken(String claim) && !PaperFile.isClaim(claim);
  }

  private static boolean fileTaken(CommandOutcome outcome) {
    return outcome instanceof CommandOutcome.ClaimTaken(String claim) && PaperFile.isClaim(claim);
  }

  private static Refusal alreadyUsed(ReceivePetition command) {
    return Refusal.of(
        PetitionsRefusal.PAPER_FILE_ALREADY_USED,
        Map.of(
            "number",
            command.paperFileNumber(),
            "year",
            Integer.toString(command.receivedOn().getYear())));
  }
}
