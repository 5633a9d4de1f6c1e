package vn.hdnd.cuulong.faults.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CourseTest {

  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  @Test
  void isTheSameForTheSameSeed() {
    assertThat(Course.of(7, ALL, 100).toString()).isEqualTo(Course.of(7, ALL, 100).toString());
  }

  @Test
  void isAnotherForAnotherSeed() {
    assertThat(Course.of(7, ALL, 100).toString()).isNotEqualTo(Course.of(8, ALL, 100).toString());
  }

  @Test
  void hasFiftyOfEachOtherKindForTwoHundredKills() {
    List<Fault> course = Course.of(3, ALL, 200);
    for (Kind kind : ALL) {
      if (!kind.kills()) {
        assertThat(course).as(kind.label()).filteredOn(each -> each.kind() == kind).hasSize(50);
      }
    }
  }

  @Test
  void killsAsManyAsItIsAskedFor() {
    assertThat(
            Course.of(3, EnumSet.of(Kind.KILL), 41).stream()
                .mapToInt(each -> each.targets().size())
                .sum())
        .isEqualTo(41);
  }

  @Test
  void hasOneKindOnlyWhereOneIsNamed() {
    assertThat(Course.of(3, EnumSet.of(Kind.CUT), 9))
        .hasSize(9)
        .allMatch(each -> each.kind() == Kind.CUT);
  }
}
