package vn.hdnd.cuulong.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VariablesTest {

  private final Variables variables =
      new Variables(
          Map.of("angiang", "http://localhost:8081", "account", "vanphong.angiang"),
          account -> "token-of-" + account,
          new Unchanging());

  @Test
  void namesAreReplacedByTheirValues() {
    assertThat(variables.fill("{{angiang}}/x?key={{$uuid}}"))
        .isEqualTo("http://localhost:8081/x?key=a-uuid");
    assertThat(variables.fill("XI-{{ $timestamp }}")).isEqualTo("XI-1764000000");
    assertThat(variables.fill("{{$randomInt 1 999999}}/TC")).isEqualTo("4711/TC");
  }

  @Test
  void tokensAreOfTheAccountNamedOrOfTheUsualOne() {
    assertThat(variables.fill("{{token}} {{token:dieuphoi.vung}}"))
        .isEqualTo("token-of-vanphong.angiang token-of-dieuphoi.vung");
  }

  @Test
  void aCapturedValueIsKnownFromThenOn() {
    assertThatThrownBy(() -> variables.fill("{{id}}")).hasMessageContaining("{{id}}");
    variables.keep("id", Values.text("$1"));
    assertThat(variables.fill("/{{id}}")).isEqualTo("/$1");
  }

  @Test
  void anExpectedNameAloneKeepsItsType() {
    variables.keep("digits", Values.text("4711"));
    variables.keep("eligible", Values.read("true"));
    assertThat(variables.expected("{{digits}}")).isEqualTo(Values.text("4711"));
    assertThat(variables.expected("{{eligible}}")).isEqualTo(Values.read("true"));
    assertThat(variables.expected("số {{digits}}")).isEqualTo(Values.text("số 4711"));
    assertThat(variables.expected("[\"{{digits}}\"]")).isEqualTo(Values.read("[\"4711\"]"));
  }
}
