package vn.hdnd.cuulong.regional.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.eventsOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.reasonOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.regional.practices.PracticeEvent.PracticeShared;
import vn.hdnd.cuulong.regional.refusal.RegionalRefusal;

class PracticeTest {

  private static final LocalDate SHARED = LocalDate.of(2022, 4, 5);
  private static final SharePractice SHARE = new SharePractice(SHARED, "Thông báo 45/TB-HĐND");
  private static final AdoptPractice ADOPT = new AdoptPractice(SHARED.plusDays(1), "Áp dụng ngay.");

  private final Practice draft =
      stateAfter(
          Practice.draft(
              new CouncilId("long-an"),
              new AggregateId<>("p"),
              new PracticeCard(
                  "Gửi tài liệu sớm",
                  "Tài liệu đến muộn.",
                  List.of("Gửi trước 10 ngày."),
                  List.of(),
                  "Thảo luận kỹ hơn.",
                  "Kỳ họp")));
  private final Practice shared = stateAfter(draft.share(new CouncilId("long-an"), SHARE));

  @Test
  void isSeenByItsOwnCouncilOnlyUntilItIsShared() {
    assertThat(draft.visibleTo(new CouncilId("long-an"))).isTrue();
    assertThat(draft.visibleTo(new CouncilId("can-tho"))).isFalse();
    assertThat(shared.visibleTo(new CouncilId("can-tho"))).isTrue();
  }

  @Test
  void tellsTheWholeCardWhenItIsShared() {
    assertThat(eventsOf(draft.share(new CouncilId("long-an"), SHARE)))
        .containsExactly(
            new PracticeShared(
                new AggregateId<>("p"),
                new CouncilId("long-an"),
                "Gửi tài liệu sớm",
                "Tài liệu đến muộn.",
                List.of("Gửi trước 10 ngày."),
                List.of(),
                "Thảo luận kỹ hơn.",
                "Kỳ họp",
                SHARED,
                "Thông báo 45/TB-HĐND"));
  }

  @Test
  void isSharedByNobodyElseAndOnlyOnce() {
    assertThat(reasonOf(draft.share(new CouncilId("can-tho"), SHARE)))
        .isEqualTo(RegionalRefusal.PRACTICE_ABSENT);
    assertThat(reasonOf(shared.share(new CouncilId("long-an"), SHARE)))
        .isEqualTo(RegionalRefusal.PRACTICE_ALREADY_SHARED);
  }

  @Test
  void isAdoptedByOthersOnceEach() {
    Practice adopted = stateAfter(shared.adopt(new CouncilId("can-tho"), ADOPT));

    assertThat(adopted.adoptions())
        .extracting(Adoption::council)
        .containsExactly(new CouncilId("can-tho"));
    assertThat(reasonOf(adopted.adopt(new CouncilId("can-tho"), ADOPT)))
        .isEqualTo(RegionalRefusal.PRACTICE_ALREADY_ADOPTED);
    assertThat(stateAfter(adopted.adopt(new CouncilId("ca-mau"), ADOPT)).adoptions()).hasSize(2);
  }

  @Test
  void isNotAdoptedByItsOwnCouncilNorBeforeItIsShared() {
    assertThat(reasonOf(shared.adopt(new CouncilId("long-an"), ADOPT)))
        .isEqualTo(RegionalRefusal.PRACTICE_IS_OWN);
    assertThat(reasonOf(draft.adopt(new CouncilId("long-an"), ADOPT)))
        .isEqualTo(RegionalRefusal.PRACTICE_IS_OWN);
    assertThat(reasonOf(draft.adopt(new CouncilId("can-tho"), ADOPT)))
        .isEqualTo(RegionalRefusal.PRACTICE_ABSENT);
    assertThat(
            reasonOf(
                shared.adopt(
                    new CouncilId("can-tho"), new AdoptPractice(SHARED.minusDays(1), "Sớm."))))
        .isEqualTo(RegionalRefusal.ADOPTED_BEFORE_SHARED);
  }
}
