package vn.hdnd.cuulong.platform.web.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {

  @Test
  void isReadBackAsItWasWritten() {
    Cursor cursor = new Cursor("nghị quyết 12", "id-7");

    assertThat(Cursor.decoded(cursor.encoded())).contains(cursor);
  }

  @Test
  void isNothingWhenItWasNeverGivenOut() {
    assertThat(Cursor.decoded("???")).isEmpty();
    assertThat(Cursor.decoded("YWJj")).isEmpty();
  }

  @Test
  void isTheLastItemOfAPageThatAnotherFollows() {
    Page<String> page =
        Page.of(List.of("a", "b", "c"), new PageRequest(null, 2), s -> new Cursor(s, s));

    assertThat(page.items()).containsExactly("a", "b");
    assertThat(page.next()).isEqualTo(new Cursor("b", "b").encoded());
  }
}
