package vn.hdnd.cuulong.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class AccessTableTest {

  private static final Role READER = new Role("reader");
  private static final Role WRITER = new Role("writer");

  private final AccessTable table =
      AccessTable.of(
          Access.get("/api/things/v1/things/{id}", READER, WRITER),
          Access.post("/api/things/v1/things", WRITER));

  @Test
  void knowsTheMethodsOfAPath() {
    assertThat(table.methodsOf("/api/things/v1/things/7")).containsExactly(HttpMethod.GET);
    assertThat(table.methodsOf("/api/things/v1/things")).containsExactly(HttpMethod.POST);
  }

  @Test
  void knowsNothingOfAnUnknownPath() {
    assertThat(table.methodsOf("/api/things/v1/secrets")).isEmpty();
  }

  @Test
  void refusesARowWithoutARole() {
    assertThatThrownBy(() -> Access.get("/api/things/v1/things"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Access.post("/api/things/v1/things", Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** A wildcard role would admit voters and agencies unnoticed. */
  @Test
  void letsEveryoneInForAReasonOnly() {
    assertThatThrownBy(() -> Access.get("/api/things/v1/things", new Role("*")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Access.getForEveryone("/api/things/v1/things", " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Access.getForEveryone("/api/things/v1/things", "they are on display"))
        .hasToString("GET /api/things/v1/things [everyone: they are on display]");
  }

  @Test
  void readsAsAListOfWhoMayCallWhat() {
    assertThat(table.toString())
        .isEqualTo(
            "POST /api/things/v1/things [writer]\n"
                + "GET /api/things/v1/things/{id} [reader, writer]");
  }
}
