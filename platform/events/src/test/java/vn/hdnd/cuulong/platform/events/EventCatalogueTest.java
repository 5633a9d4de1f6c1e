package vn.hdnd.cuulong.platform.events;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EventCatalogueTest {

  sealed interface LampEvent extends DomainEvent {

    @EventName("vn.hdnd.lamps.lamp-lit.v1")
    record LampLit(int watts) implements LampEvent {}
  }

  sealed interface Lost extends DomainEvent {

    @EventName("vn.hdnd.lamps.lamp-lost.v1")
    record LampLost() implements Lost {}
  }

  sealed interface Unclassified extends DomainEvent {

    @EventName("vn.hdnd.lamps.lamp-unclassified.v1")
    record LampUnclassified() implements Unclassified {}
  }

  sealed interface Personal extends DomainEvent {

    @EventName("vn.hdnd.lamps.lamp-owner-named.v1")
    record LampOwnerNamed() implements Personal {}
  }

  sealed interface Nameless extends DomainEvent {

    record LampBroken() implements Nameless {}
  }

  sealed interface Twice extends DomainEvent {

    @EventName("vn.hdnd.lamps.lamp-lit.v1")
    record LampLit() implements Twice {}

    @EventName("vn.hdnd.lamps.lamp-lit.v1")
    record LampLitAgain() implements Twice {}
  }

  private final EventCatalogue catalogue = catalogue(LampEvent.class);

  @Test
  void readsTheClassificationFromTheContract() {
    assertThat(catalogue.typeOf(new LampEvent.LampLit(5)).classification())
        .isEqualTo(Classification.PUBLIC);
  }

  @Test
  void holdsWhatTheFeaturesPermit() {
    assertThat(catalogue.types())
        .extracting(EventType::name)
        .containsExactly("vn.hdnd.lamps.lamp-lit.v1");
    assertThat(EventCatalogue.recordsOf(LampEvent.class))
        .containsExactly(entry("vn.hdnd.lamps.lamp-lit.v1", LampEvent.LampLit.class));
  }

  @Test
  void refusesATypeWithoutContract() {
    assertThatThrownBy(() -> catalogue(Lost.class)).hasMessageContaining("No contract");
  }

  @Test
  void refusesAnUnclassifiedType() {
    assertThatThrownBy(() -> catalogue(Unclassified.class))
        .hasMessageContaining("x-classification");
  }

  @Test
  void refusesToPublishWhatIsPersonal() {
    assertThatThrownBy(() -> catalogue(Personal.class))
        .hasMessageContaining("must not be published");
  }

  @Test
  void refusesAnEventWithoutAName() {
    assertThatThrownBy(() -> catalogue(Nameless.class)).hasMessageContaining("without a name");
  }

  @Test
  void refusesTwoEventsOfOneName() {
    assertThatThrownBy(() -> catalogue(Twice.class)).hasMessageContaining("Duplicate");
  }

  @Test
  void refusesEventsThatAnybodyMayAdd() {
    assertThatThrownBy(() -> catalogue(DomainEvent.class)).hasMessageContaining("Not a sealed");
  }

  @Test
  void refusesAnEventThatWasNeverDeclared() {
    assertThatThrownBy(() -> catalogue.typeOf(new Nameless.LampBroken()))
        .hasMessageContaining("Undeclared");
  }

  private static EventCatalogue catalogue(Class<? extends DomainEvent> feature) {
    return EventCatalogue.of("lamps", "lamps.events.v1", feature);
  }
}
