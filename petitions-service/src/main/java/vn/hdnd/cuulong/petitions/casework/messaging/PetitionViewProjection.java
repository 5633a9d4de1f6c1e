package vn.hdnd.cuulong.petitions.casework.messaging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.casework.Answer;
import vn.hdnd.cuulong.petitions.casework.Forwarding;
import vn.hdnd.cuulong.petitions.casework.Guidance;
import vn.hdnd.cuulong.petitions.casework.Petition;
import vn.hdnd.cuulong.petitions.casework.PetitionAnswered;
import vn.hdnd.cuulong.petitions.casework.PetitionEvents;
import vn.hdnd.cuulong.petitions.casework.PetitionForwarded;
import vn.hdnd.cuulong.petitions.casework.PetitionReceived;
import vn.hdnd.cuulong.petitions.casework.PetitionReminded;
import vn.hdnd.cuulong.petitions.casework.PetitionStatus;
import vn.hdnd.cuulong.petitions.casework.PetitionViews;
import vn.hdnd.cuulong.petitions.casework.Petitions;
import vn.hdnd.cuulong.petitions.casework.Reminder;
import vn.hdnd.cuulong.petitions.intake.IneligibleGround;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.inbox.Projection;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.ViewChange;
import vn.hdnd.cuulong.platform.inbox.lists.Place;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.platform.inbox.search.SearchText;

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
      case PetitionEvents.GUIDED -> found(event, status(PetitionStatus.GUIDED));
      case PetitionEvents.REMINDED -> {
        int reminder = event.data(PetitionReminded.class).reminder();
        yield found(event, ViewChange.none().set("reminders", reminder));
      }
      case PetitionEvents.ANSWERED -> answered(event, event.data(PetitionAnswered.class));
      case PetitionEvents.CLOSED -> status(PetitionStatus.CLOSED);
      case PetitionEvents.DENUNCIATION_RECEIVED -> begun(event);
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
            .set("reminders", 0)
            .set(ViewQuery.PLACE, Place.key(fact.receivedOn(), event.time()));
    return kept(event)
        .map(petition ->
            told.set("code", petition.registration().code())
                .set("ineligibleGrounds", names(petition.registration().grounds()))
                .set(SearchText.FIELD, search(petition).stored()))
        .orElse(told);
  }

  private ViewChange forwarded(ReceivedEvent event, PetitionForwarded fact) {
    return found(event, status(PetitionStatus.FORWARDED).set("toAgency", fact.toAgency()));
  }

  private ViewChange answered(ReceivedEvent event, PetitionAnswered fact) {
    return found(
        event, status(PetitionStatus.ANSWERED).set("answeredOn", fact.answeredOn().toString()));
  }

  /** A step may have a number of a letter, by which the petition is found from now on. */
  private ViewChange found(ReceivedEvent event, ViewChange told) {
    return kept(event)
        .map(petition -> told.set(SearchText.FIELD, search(petition).stored()))
        .orElse(told);
  }

  private Optional<Petition> kept(ReceivedEvent event) {
    return petitions.find(event.council(), event.subject()).map(Versioned::state);
  }

  /** Of a denunciation the events say too little for a row; without it there is none to show. */
  private Petition petition(ReceivedEvent event) {
    return kept(event).orElseThrow(() -> new IllegalStateException("The petition is gone"));
  }

  private ViewChange begun(ReceivedEvent event) {
    Petition petition = petition(event);
    return DenunciationRow.begun(petition)
        .set(ViewQuery.PLACE, Place.key(petition.receivedOn(), event.time()));
  }

  private ViewChange row(ReceivedEvent event, PetitionStatus status) {
    return DenunciationRow.after(petition(event)).set("status", status.name());
  }

  static List<String> names(List<IneligibleGround> grounds) {
    return grounds.stream().map(Enum::name).toList();
  }

  static SearchText search(Petition petition) {
    var registration = petition.registration();
    var forwarding = petition.forwarding();
    return SearchText.of(registration.subject(), forwarding == null ? null : forwarding.toAgency())
        .coded(registration.code())
        .numbered(registration.paperFileNumber())
        .numbered(letters(petition).toArray(String[]::new));
  }

  /** The numbers of the letters that went out, and of the answer that came in. */
  private static Stream<@Nullable String> letters(Petition petition) {
    return Stream.of(
            Stream.ofNullable(petition.forwarding()).map(Forwarding::documentNumber),
            Stream.ofNullable(petition.guidance()).map(Guidance::documentNumber),
            petition.reminders().stream().map(Reminder::documentNumber),
            Stream.ofNullable(petition.answer()).map(Answer::documentNumber))
        .flatMap(numbers -> numbers);
  }

  private static ViewChange status(PetitionStatus status) {
    return ViewChange.none().set("status", status.name());
  }
}
