package vn.hdnd.cuulong.sessions.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TallyTest {

  @Test
  void v05CountsThoseWhoPressNoButtonWithTheVoters() {
    assertThat(new Tally(101, 2, 5).total()).isEqualTo(108);
  }

  @Test
  void refusesANegativeCount() {
    assertThatThrownBy(() -> new Tally(1, -1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysForOutsideJava() {
    String json = JsonMapper.shared().writeValueAsString(new Tally(101, 2, 5));
    assertThat(JsonMapper.shared().readTree(json).path("for").asInt()).isEqualTo(101);
    assertThat(JsonMapper.shared().readValue(json, Tally.class)).isEqualTo(new Tally(101, 2, 5));
  }
}
