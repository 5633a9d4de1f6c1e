package vn.hdnd.cuulong.platform.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

class PlainTextFirewallTest {

  private final HttpFirewall firewall = new PlainTextFirewall();
  private final HttpFirewall springs = new StrictHttpFirewall();

  @Test
  void takesTheHeadersThatSpringsOwnTakesAndNoOthers() {
    assertThat(texts().map(text -> takes(firewall, text, PlainTextFirewallTest::header)))
        .containsExactlyElementsOf(
            texts().map(text -> takes(springs, text, PlainTextFirewallTest::header)).toList())
        .contains(true, false);
  }

  @Test
  void takesTheParametersThatSpringsOwnTakesAndNoOthers() {
    assertThat(texts().map(text -> takes(firewall, text, PlainTextFirewallTest::parameter)))
        .containsExactlyElementsOf(
            texts().map(text -> takes(springs, text, PlainTextFirewallTest::parameter)).toList())
        .contains(true, false);
  }

  /** Each letter of the first scripts within a word, and some that are no letters. */
  private static Stream<String> texts() {
    return IntStream.concat(
            IntStream.range(0, 0x3000),
            IntStream.of(0xD7FF, 0xE000, 0xFFFD, 0xFFFE, 0xFFFF, 0x1F600, 0x10FFFF))
        .mapToObj(letter -> "a" + Character.toString(letter) + "b");
  }

  private static MockHttpServletRequest header(String text) {
    var request = new MockHttpServletRequest("GET", "/");
    request.addHeader("Authorization", text);
    return request;
  }

  private static MockHttpServletRequest parameter(String text) {
    var request = new MockHttpServletRequest("GET", "/");
    request.addParameter(text, "");
    return request;
  }

  private static boolean takes(
      HttpFirewall firewall, String text, Function<String, MockHttpServletRequest> with) {
    var request = firewall.getFirewalledRequest(with.apply(text));
    try {
      return request.getHeader("Authorization") != null || request.getParameter(text) != null;
    } catch (RequestRejectedException refused) {
      return false;
    }
  }
}
