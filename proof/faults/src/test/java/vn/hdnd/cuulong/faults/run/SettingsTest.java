package vn.hdnd.cuulong.faults.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.faults.fault.Kind;
import vn.hdnd.cuulong.faults.mutation.Mutation;

class SettingsTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "CUULONG_ROOT", "/root",
          "CUULONG_HOME", "/home",
          "CUULONG_PORT_OFFSET", "20000",
          "FAULTS_REPORT", "/report");

  private static Settings of(String... arguments) {
    return Settings.of(arguments, ENVIRONMENT);
  }

  @Test
  void mixesAllKindsWhereNoneIsNamed() {
    assertThat(of().kinds()).containsExactlyInAnyOrder(Kind.values());
  }

  @Test
  void takesTheKindsThatAreNamed() {
    assertThat(of("pause", "cut").kinds()).containsExactly(Kind.PAUSE, Kind.CUT);
  }

  @Test
  void takesLengthAndSeed() {
    Settings settings = of("--kills", "200", "--seed", "42", "--json");
    assertThat(settings.kills()).isEqualTo(200);
    assertThat(settings.seed()).isEqualTo(42);
    assertThat(settings.json()).isTrue();
  }

  @Test
  void takesAMutation() {
    assertThat(of("early-answer").mutation()).contains(Mutation.EARLY_ANSWER);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> of("flood")).hasMessageContaining("flood");
  }

  @Test
  void refusesALengthThatIsNoNumber() {
    assertThatThrownBy(() -> of("--kills", "many")).hasMessageContaining("many");
    assertThatThrownBy(() -> of("--kills")).hasMessageContaining("--kills");
  }
}
