package vn.hdnd.cuulong.petitions.casework.messaging;

import vn.hdnd.cuulong.petitions.casework.Answer;
import vn.hdnd.cuulong.petitions.casework.Forwarding;
import vn.hdnd.cuulong.petitions.casework.Petition;
import vn.hdnd.cuulong.petitions.casework.PetitionStatus;
import vn.hdnd.cuulong.petitions.casework.Registration;
import vn.hdnd.cuulong.platform.inbox.ViewChange;
import vn.hdnd.cuulong.platform.inbox.search.SearchText;

/**
 * The row of a denunciation, for the few who may see it. Its events only say that there is
 * something new; what it is comes from the petition.
 */
final class DenunciationRow {

  private DenunciationRow() {}

  static ViewChange begun(Petition petition) {
    Registration entered = petition.registration();
    return after(petition)
        .set("status", PetitionStatus.RECEIVED.name())
        .set("kind", entered.kind().name())
        .set("receivedOn", entered.receivedOn().toString())
        .set("source", entered.source().name())
        .set("field", entered.field().name())
        .set("eligible", entered.eligible())
        .set("ineligibleGrounds", PetitionViewProjection.names(entered.grounds()))
        .set("reminders", 0)
        .set("code", entered.code());
  }

  /** What any step may have changed. */
  static ViewChange after(Petition petition) {
    Forwarding sent = petition.forwarding();
    Answer answer = petition.answer();
    return ViewChange.none()
        .set("handlers", petition.handlers())
        .set(SearchText.FIELD, PetitionViewProjection.search(petition).stored())
        .set("toAgency", sent == null ? null : sent.toAgency())
        .set("answeredOn", answer == null ? null : answer.answeredOn().toString());
  }
}
