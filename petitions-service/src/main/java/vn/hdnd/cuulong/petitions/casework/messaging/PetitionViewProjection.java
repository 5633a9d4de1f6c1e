package vn.hdnd.cuulong.petitions.casework.messaging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hdnd.cuulong.petitions.casework.Petition;
import vn.hdnd.cuulong.petitions.casework.PetitionAnswered;
import vn.hdnd.cuulong.petitions.casework.PetitionEvents;
import vn.hdnd.cuulong.petitions.casework.PetitionForwarded;
import vn.hdnd.cuulong.petitions.casework.PetitionReceived;
import vn.hdnd.cuulong.petitions.casework.PetitionReminded;
import vn.hdnd.cuulong.petitions.casework.PetitionStatus;
import vn.hdnd.cuulong.petitions.casework.PetitionViews;
import vn.hdnd.cuulong.petitions.casework.Petitions;
import vn.hdnd.cuulong.petitions.intake.IneligibleGround;
import vn.hdnd.cuulong.platform.inbox.Projection;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.ViewChange;
import vn.hdnd.cuulong.platform.outbox.Versioned;
import vn.hdnd.cuulong.platform.web.search.FoldedText;

/**
 * Builds the list of petitions. What the office may see and no event may say (the code on the
 * receipt, the subject, the number of the paper file, the grounds against a denunciation) is read
 * from the petition itself, which is in the same store: so the view can be dropped and built again
 * from the topic at any time, and nothing of it needs to travel. The petition may be further than
 * the event; these parts never change after the receipt, except the words to search, which then are
 * those of later.
 */
final class PetitionViewProjection implements Projection {

  private final Petitions petitions;

  PetitionViewProjection(Petitions petitions) {
    this.petitions = petitions;
  }

  @Override
  public String name() {
    return "petitions";
  }

  @Override
  public String collection() {
    return PetitionViews.COLLECTION;
  }

  @Override
  public Set<String> types() {
    return Set.of(
        PetitionEvents.RECEIVED,
        PetitionEvents.FORWARDED,
        PetitionEvents.GUIDED,
        PetitionEvents.REMINDED,
        PetitionEvents.ANSWERED,
        PetitionEvents.CLOSED,
        PetitionEvents.DENUNCIATION_RECEIVED,
        PetitionEvents.DENUNCIATION_FORWARDED,
        PetitionEvents.DENUNCIATION_GUIDED,
        PetitionEvents.DENUNCIATION_REMINDED,
        PetitionEvents.DENUNCIATION_ANSWERED,
        PetitionEvents.DENUNCIATION_CLOSED);
  }

  @Override
  public ViewChange on(ReceivedEvent event) {
    return switch (event.type()) {
      case PetitionEvents.RECEIVED -> received(event, event.data(PetitionReceived.class));
      case PetitionEvents.FORWARDED -> forwarded(event, event.data(PetitionForwarded.class));
      case PetitionEvents.GUIDED -> status(PetitionStatus.GUIDED);
      case PetitionEvents.REMINDED ->
          ViewChange.none().set("reminders", event.data(PetitionReminded.class).reminder());
      case PetitionEvents.ANSWERED ->
          status(PetitionStatus.ANSWERED)
              .set("answeredOn", event.data(PetitionAnswered.class).answeredOn().toString());
      case PetitionEvents.CLOSED -> status(PetitionStatus.CLOSED);
      case PetitionEvents.DENUNCIATION_RECEIVED -> DenunciationRow.begun(petition(event));
      case PetitionEvents.DENUNCIATION_FORWARDED -> row(event, PetitionStatus.FORWARDED);
      case PetitionEvents.DENUNCIATION_GUIDED -> row(event, PetitionStatus.GUIDED);
      case PetitionEvents.DENUNCIATION_REMINDED ->
          DenunciationRow.after(petition(event)).inc("reminders", 1);
      case PetitionEvents.DENUNCIATION_ANSWERED -> row(event, PetitionStatus.ANSWERED);
      case PetitionEvents.DENUNCIATION_CLOSED -> row(event, PetitionStatus.CLOSED);
      default -> ViewChange.none();
    };
  }

  private ViewChange received(ReceivedEvent event, PetitionReceived fact) {
    ViewChange told =
        status(PetitionStatus.RECEIVED)
            .set("kind", fact.kind().name())
            .set("receivedOn", fact.receivedOn().toString())
            .set("source", fact.source().name())
            .set("field", fact.field().name())
            .set("eligible", fact.eligible())
            .set("ineligibleGrounds", names(fact.ineligibleGrounds()))
            .set("reminders", 0);
    return kept(event)
        .map(petition ->
            told.set("code", petition.registration().code())
                .set("ineligibleGrounds", names(petition.registration().grounds()))
                .set("folded", words(petition)))
        .orElse(told);
  }

  private ViewChange forwarded(ReceivedEvent event, PetitionForwarded fact) {
    ViewChange told = status(PetitionStatus.FORWARDED).set("toAgency", fact.toAgency());
    return kept(event).map(petition -> told.set("folded", words(petition))).orElse(told);
  }

  private Optional<Petition> kept(ReceivedEvent event) {
    return petitions.find(event.council(), event.subject()).map(Versioned::state);
  }

  /** Of a denunciation the events say too little for a row; without it there is none to show. */
  private Petition petition(ReceivedEvent event) {
    return kept(event).orElseThrow(() -> new IllegalStateException("The petition is gone"));
  }

  private ViewChange row(ReceivedEvent event, PetitionStatus status) {
    return DenunciationRow.after(petition(event)).set("status", status.name());
  }

  static List<String> names(List<IneligibleGround> grounds) {
    return grounds.stream().map(Enum::name).toList();
  }

  static String words(Petition petition) {
    var registration = petition.registration();
    var forwarding = petition.forwarding();
    return FoldedText.key(
        registration.code(),
        registration.paperFileNumber(),
        registration.subject(),
        forwarding == null ? null : forwarding.toAgency());
  }

  private static ViewChange status(PetitionStatus status) {
    return ViewChange.none().set("status", status.name());
  }
}
