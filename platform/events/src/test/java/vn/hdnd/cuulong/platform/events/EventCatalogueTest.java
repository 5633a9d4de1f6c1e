package vn.hdnd.cuulong.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

  record LampLit(int watts) implements DomainEvent {}

  record LampBroken(int watts) implements DomainEvent {}

  @Test
  void readsTheClassificationFromTheContract() {
    var catalogue = catalogue("vn.hdnd.lamps.lamp-lit.v1");
    assertThat(catalogue.typeOf(new LampLit(5)).classification()).isEqualTo(Classification.PUBLIC);
  }

  @Test
  void refusesATypeWithoutContract() {
    assertThatThrownBy(() -> catalogue("vn.hdnd.lamps.lamp-lost.v1"))
        .hasMessageContaining("No contract");
  }

  @Test
  void refusesAnUnclassifiedType() {
    assertThatThrownBy(() -> catalogue("vn.hdnd.lamps.lamp-unclassified.v1"))
        .hasMessageContaining("x-classification");
  }

  @Test
  void refusesToPublishWhatIsPersonal() {
    assertThatThrownBy(() -> catalogue("vn.hdnd.lamps.lamp-owner-named.v1"))
        .hasMessageContaining("must not be published");
  }

  @Test
  void refusesAnEventThatWasNeverDeclared() {
    var catalogue = catalogue("vn.hdnd.lamps.lamp-lit.v1");
    assertThatThrownBy(() -> catalogue.typeOf(new LampBroken(5)))
        .hasMessageContaining("Undeclared");
  }

  private static EventCatalogue catalogue(String type) {
    return EventCatalogue.of("lamps", "lamps.events.v1", Map.of(type, LampLit.class));
  }
}
