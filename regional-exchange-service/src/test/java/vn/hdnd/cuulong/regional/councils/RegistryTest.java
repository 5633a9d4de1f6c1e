package vn.hdnd.cuulong.regional.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.regional.councils.TheRegister.BEGIN;
import static vn.hdnd.cuulong.regional.councils.TheRegister.MERGER;
import static vn.hdnd.cuulong.regional.councils.TheRegister.and;
import static vn.hdnd.cuulong.regional.councils.TheRegister.merged;
import static vn.hdnd.cuulong.regional.councils.TheRegister.refusal;
import static vn.hdnd.cuulong.regional.councils.TheRegister.registered;
import static vn.hdnd.cuulong.regional.councils.TheRegister.split;
import static vn.hdnd.cuulong.regional.councils.TheRegister.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.regional.refusal.RegionalRefusal;

class RegistryTest {

  private final Registry three = TheRegister.of(registered("a", "b", "c"));

  @Test
  void endsTheMergedAndBeginsTheirSuccessor() {
    Registry merged = and(three, merged(MERGER, List.of("a", "b"), unit("d", "11")));

    assertThat(merged.on(MERGER.minusDays(1)))
        .extracting(Council::id)
        .containsExactly("a", "b", "c");
    assertThat(merged.on(MERGER)).extracting(Council::id).containsExactly("c", "d");
    assertThat(merged.find("a").orElseThrow().successors()).containsExactly("d");
    assertThat(merged.find("d").orElseThrow().predecessors()).containsExactly("a", "b");
  }

  @Test
  void readsACodeOnlyTogetherWithADay() {
    Registry merged = and(three, merged(MERGER, List.of("a", "b"), unit("d", "11")));

    assertThat(merged.byCode("11", MERGER.minusDays(1)).orElseThrow().id()).isEqualTo("b");
    assertThat(merged.byCode("11", MERGER).orElseThrow().id()).isEqualTo("d");
    assertThat(merged.byCode("10", MERGER)).isEmpty();
  }

  @Test
  void keepsTheEarlierNameOfARenamedCouncil() {
    Registry renamed =
        and(three, rename("a", to("a", null, "Thành phố a", null, CouncilType.CITY)));

    Council a = renamed.find("a").orElseThrow();
    assertThat(a.namingOn(MERGER.minusDays(1)).name()).isEqualTo("Tỉnh a");
    assertThat(a.namingOn(MERGER).name()).isEqualTo("Thành phố a");
    assertThat(a.namingOn(MERGER).code()).isEqualTo("10");
    assertThat(a.namingOn(MERGER).type()).isEqualTo(CouncilType.CITY);
  }

  @Test
  void movesACouncilOutOfTheRegionOnADay() {
    Registry moved = and(three, membership("a", false));

    assertThat(moved.find("a").orElseThrow().inRegionOn(MERGER.minusDays(1))).isTrue();
    assertThat(moved.find("a").orElseThrow().inRegionOn(MERGER)).isFalse();
  }

  @Test
  void refusesACodeThatAnotherCouncilHasThatDay() {
    assertThat(refusal(three, merged(MERGER, List.of("a", "b"), unit("d", "12"))))
        .isEqualTo(RegionalRefusal.COUNCIL_CODE_IN_USE);
    assertThat(refusal(three, split(MERGER, "a", unit("d", "20"), unit("e", "20"))))
        .isEqualTo(RegionalRefusal.COUNCIL_CODE_IN_USE);
    assertThat(refusal(three, rename("a", to("a", "11", null, null, null))))
        .isEqualTo(RegionalRefusal.COUNCIL_CODE_IN_USE);
  }

  @Test
  void refusesACouncilThatItDoesNotKnowOrThatHasEnded() {
    assertThat(refusal(three, merged(MERGER, List.of("a", "x"), unit("d", "20"))))
        .isEqualTo(RegionalRefusal.COUNCIL_UNKNOWN);
    Registry merged = and(three, merged(MERGER, List.of("a", "b"), unit("d", "11")));
    assertThat(refusal(merged, merged(MERGER.plusYears(1), List.of("a", "c"), unit("e", "20"))))
        .isEqualTo(RegionalRefusal.COUNCIL_ENDED);
  }

  @Test
  void changesACouncilUntilTheDayOnWhichItEnds() {
    Registry merged = and(three, merged(MERGER, List.of("a", "b"), unit("d", "11")));
    LocalDate before = MERGER.minusDays(1);

    Registry renamed = and(merged, rename(before, "b", to("b", "11", "Thành phố b", null, null)));
    Council b = renamed.find("b").orElseThrow();
    assertThat(b.namingOn(before.minusDays(1)).name()).isEqualTo("Tỉnh b");
    assertThat(b.namingOn(before).name()).isEqualTo("Thành phố b");
    assertThat(b.validTo()).isEqualTo(before);
    assertThat(b.successors()).containsExactly("d");
    Registry moved = and(merged, membership(before, "a", false));
    assertThat(moved.find("a").orElseThrow().inRegionOn(before)).isFalse();

    assertThat(refusal(merged, rename(MERGER, "b", to("b", null, "Thành phố b", null, null))))
        .isEqualTo(RegionalRefusal.COUNCIL_ENDED);
    assertThat(refusal(merged, membership(MERGER, "a", false)))
        .isEqualTo(RegionalRefusal.COUNCIL_ENDED);
    assertThat(refusal(merged, merged(before, List.of("a", "c"), unit("e", "20"))))
        .isEqualTo(RegionalRefusal.COUNCIL_ENDED);
    assertThat(refusal(merged, rename(before, "b", to("b", "12", null, null, null))))
        .isEqualTo(RegionalRefusal.COUNCIL_CODE_IN_USE);
  }

  @Test
  void refusesAnIdForTheSecondTime() {
    assertThat(refusal(three, merged(MERGER, List.of("a", "b"), unit("a", "20"))))
        .isEqualTo(RegionalRefusal.COUNCIL_ID_TAKEN);
  }

  @Test
  void refusesAChangeThatIsNotAfterTheLastOne() {
    assertThat(refusal(three, merged(BEGIN, List.of("a", "b"), unit("d", "20"))))
        .isEqualTo(RegionalRefusal.CHANGE_NOT_AFTER_LAST);
  }

  @Test
  void refusesAChangeOfTheWrongShape() {
    assertThat(refusal(three, merged(MERGER, List.of("a"), unit("d", "20"))))
        .isEqualTo(RegionalRefusal.CHANGE_SHAPE);
    assertThat(refusal(three, merged(MERGER, List.of("a", "a"), unit("d", "20"))))
        .isEqualTo(RegionalRefusal.CHANGE_SHAPE);
    assertThat(refusal(three, split(MERGER, "a", unit("d", "20"))))
        .isEqualTo(RegionalRefusal.CHANGE_SHAPE);
    assertThat(
            refusal(three, rename("a", new ChangeCouncils.To("a", null, "b", null, null, false))))
        .isEqualTo(RegionalRefusal.CHANGE_SHAPE);
  }

  @Test
  void refusesAnImplausibleDay() {
    assertThat(refusal(three, merged(LocalDate.MAX, List.of("a", "b"), unit("d", "20"))))
        .isEqualTo(RegionalRefusal.DAY_OUT_OF_RANGE);
  }

  @Test
  void refusesACouncilWithoutACode() {
    assertThat(
            refusal(three, merged(MERGER, List.of("a", "b"), to("d", null, "Tỉnh d", "d", null))))
        .isEqualTo(RegionalRefusal.COUNCIL_INCOMPLETE);
  }

  @Test
  void refusesAChangeThatChangesNothing() {
    assertThat(refusal(three, membership("a", true))).isEqualTo(RegionalRefusal.NOTHING_CHANGES);
    assertThat(refusal(three, rename("a", to("a", "10", null, null, null))))
        .isEqualTo(RegionalRefusal.NOTHING_CHANGES);
  }

  private static ChangeCouncils rename(String id, ChangeCouncils.To to) {
    return rename(MERGER, id, to);
  }

  private static ChangeCouncils rename(LocalDate day, String id, ChangeCouncils.To to) {
    return new ChangeCouncils(ChangeKind.RENAME, day, "Nghị quyết", List.of(id), List.of(to));
  }

  private static ChangeCouncils membership(String id, boolean inRegion) {
    return membership(MERGER, id, inRegion);
  }

  private static ChangeCouncils membership(LocalDate day, String id, boolean inRegion) {
    var to = new ChangeCouncils.To(id, null, null, null, null, inRegion);
    return new ChangeCouncils(
        ChangeKind.REGION_MEMBERSHIP, day, "Nghị quyết", List.of(id), List.of(to));
  }

  private static ChangeCouncils.To to(
      String id,
      @Nullable String code,
      @Nullable String name,
      @Nullable String shortName,
      @Nullable CouncilType type) {
    return new ChangeCouncils.To(id, code, name, shortName, type, null);
  }
}
