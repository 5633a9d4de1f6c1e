package vn.hdnd.cuulong.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

  private final Texts texts = new Texts(List.of("lan-1", "lan-1234", "hoa-77"));

  @Test
  void findsEachTextOnce() {
    assertThat(texts.in("a lan-1234, hoa-77 and hoa-77"))
        .containsExactly("lan-1", "lan-1234", "hoa-77");
  }

  @Test
  void findsNothingInAnything() {
    assertThat(texts.in("")).isEmpty();
    assertThat(texts.in("lan-")).isEmpty();
    assertThat(texts.in("lan-2 hoa-7")).isEmpty();
  }

  @Test
  void findsNothingWhenNothingIsWanted() {
    assertThat(new Texts(List.of()).in("anything")).isEmpty();
  }

  @Test
  void refusesAnEmptyText() {
    assertThatThrownBy(() -> new Texts(List.of(""))).isInstanceOf(IllegalArgumentException.class);
  }
}
