package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.DenunciationAnswered;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.DenunciationClosed;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.DenunciationForwarded;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.DenunciationGuided;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.DenunciationReceived;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.DenunciationReminded;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionAnswered;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionClosed;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionForwarded;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionGuided;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionReceived;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionReminded;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/**
 * Creates the events of a petition's steps. Denunciations have their own event types without text,
 * day and anything that the figures do not need. Events are created only here, so none can contain
 * more.
 */
final class Told {

  private Told() {}

  static PetitionEvent received(AggregateId<Petition> id, Registration entered) {
    return entered.kind().secret()
        ? new DenunciationReceived(id, month(entered.receivedOn()), entered.eligible())
        : new PetitionReceived(
            id,
            entered.kind(),
            entered.receivedOn(),
            entered.source(),
            entered.field(),
            entered.signatories(),
            entered.eligible(),
            entered.grounds());
  }

  static PetitionEvent forwarded(Petition petition, ForwardPetition command) {
    LocalDate day = command.forwardedOn();
    return petition.kind().secret()
        ? new DenunciationForwarded(petition.id(), month(petition.receivedOn()), month(day))
        : new PetitionForwarded(
            petition.id(), petition.kind(), petition.receivedOn(), day, command.toAgency());
  }

  static PetitionEvent guided(Petition petition, LocalDate day) {
    return petition.kind().secret()
        ? new DenunciationGuided(petition.id(), month(petition.receivedOn()), month(day))
        : new PetitionGuided(petition.id(), petition.kind(), petition.receivedOn(), day);
  }

  static PetitionEvent reminded(Petition petition, Forwarding sent, LocalDate day) {
    return petition.kind().secret()
        ? new DenunciationReminded(petition.id(), month(petition.receivedOn()), month(day))
        : new PetitionReminded(
            petition.id(),
            petition.kind(),
            petition.receivedOn(),
            sent.forwardedOn(),
            day,
            petition.reminders().size() + 1);
  }

  static PetitionEvent answered(Petition petition, Forwarding sent, RecordAnswer command) {
    LocalDate day = command.answeredOn();
    return petition.kind().secret()
        ? new DenunciationAnswered(petition.id(), month(petition.receivedOn()), month(day))
        : new PetitionAnswered(
            petition.id(),
            petition.kind(),
            petition.receivedOn(),
            sent.forwardedOn(),
            day,
            command.agency());
  }

  static PetitionEvent closed(Petition petition, ClosePetition command) {
    LocalDate day = command.closedOn();
    return petition.kind().secret()
        ? new DenunciationClosed(petition.id(), month(petition.receivedOn()), month(day))
        : new PetitionClosed(
            petition.id(), petition.kind(), petition.receivedOn(), day, command.reason());
  }

  private static YearMonth month(LocalDate day) {
    return YearMonth.from(day);
  }
}
