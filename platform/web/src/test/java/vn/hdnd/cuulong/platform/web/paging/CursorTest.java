package vn.hdnd.cuulong.platform.web.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.lists.Window;

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

  @Test
  void leadsOnThroughRowsFromThePlaceOfTheLast() {
    Page<String> first = Page.of(new PageRequest(null, 2), CursorTest::rows);
    assertThat(first.items()).containsExactly("a", "b");

    Cursor place = Cursor.decoded(Objects.requireNonNull(first.next())).orElseThrow();
    Page<String> last = Page.of(new PageRequest(place, 2), CursorTest::rows);
    assertThat(last.items()).containsExactly("c");
    assertThat(last.next()).isNull();
  }

  private static List<Listed<String>> rows(Window window) {
    String seen = window.after() == null ? "" : window.after().id();
    return Stream.of("a", "b", "c")
        .filter(id -> id.compareTo(seen) > 0)
        .limit(window.size())
        .map(id -> new Listed<>(id, new Place(1, "2026-11-30", id)))
        .toList();
  }
}
