package vn.hdnd.cuulong.platform.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EachOnceTest {

  record Groups(@EachOnce List<String> names) {}

  @ParameterizedTest
  @ValueSource(
      strings = {"Tổ Hòa Bình", "Tổ Hoà Bình", "TỔ HÒA BÌNH", "Tổ  Hòa Bình", "Tổ Hòa-Bình"})
  void refusesAThingThatIsNamedTwice(String again) {
    assertThat(isTaken("Tổ Hòa Bình", "Tổ 2", again)).isFalse();
  }

  @Test
  void takesThingsThatAreNotTheSame() {
    assertThat(isTaken("Tổ Hòa Bình", "Tổ Hoa Bình", "Tổ 1", "Tổ 11")).isTrue();
    assertThat(isTaken()).isTrue();
  }

  private static boolean isTaken(String... names) {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Validator validator = factory.getValidator();
      return validator.validate(new Groups(List.of(names))).isEmpty();
    }
  }
}
