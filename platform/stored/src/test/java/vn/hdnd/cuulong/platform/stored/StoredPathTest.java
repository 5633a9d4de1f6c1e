package vn.hdnd.cuulong.platform.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredPathTest {

  private record Vote(String day) {}

  private record Draft(@Nullable Vote vote) {}

  private static final StoredPath DAY = StoredPath.in(Draft.class, "vote", "day");

  @Test
  void namesThePlaceInTheDocument() {
    assertThat(DAY.text()).isEqualTo("state.vote.day");
  }

  @Test
  void findsTheValueThere() {
    assertThat(DAY.of(document(Map.of("day", "2026-11-30")), String.class)).hasValue("2026-11-30");
    assertThat(DAY.of(document(null), String.class)).isEmpty();
  }

  @Test
  void takesNoNameThatNoComponentHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StoredPath.in(Draft.class, "vote", "date"))
        .withMessageContaining("date");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StoredPath.in(Draft.class, "vote", "day", "month"));
  }

  private static Map<String, @Nullable Object> document(@Nullable Object vote) {
    Map<String, @Nullable Object> state = new HashMap<>();
    state.put("vote", vote);
    return Map.of("state", state);
  }
}
