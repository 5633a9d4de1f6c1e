package vn.hdnd.cuulong.demo.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VariablesTest {

  private final Variables variables =
      new Variables(
          Map.of("angiang", "http://localhost:8081", "account", "vanphong.angiang"),
          account -> "token-of-" + account,
          new Variables.Made() {
            @Override
            public String uuid() {
              return "a-uuid";
            }

            @Override
            public String timestamp() {
              return "1764000000";
            }

            @Override
            public String randomInt() {
              return "4711";
            }
          });

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
    variables.keep("id", "$1");
    assertThat(variables.fill("/{{id}}")).isEqualTo("/$1");
  }
}
