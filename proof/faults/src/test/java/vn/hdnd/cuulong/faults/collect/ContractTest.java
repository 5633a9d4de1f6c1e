package vn.hdnd.cuulong.faults.collect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.faults.evidence.Classification;

class ContractTest {

  private final Classification classification = Contract.classification();

  @Test
  void saysWhoMayReadWhichType() {
    assertThat(classification.byType())
        .containsEntry("vn.hdnd.petitions.petition-received.v1", "public")
        .containsEntry("vn.hdnd.petitions.petition-forwarded.v1", "official");
  }

  @Test
  void knowsTypesOfEveryService() {
    assertThat(Service.values())
        .allSatisfy(service ->
            assertThat(classification.byType().keySet())
                .anyMatch(type -> type.startsWith("vn.hdnd." + service.label() + ".")));
  }

  @Test
  void letsNoTypePassThatItDoesNotName() {
    assertThat(classification.mayBePublished("vn.hdnd.petitions.petition-opened.v1")).isFalse();
  }
}
