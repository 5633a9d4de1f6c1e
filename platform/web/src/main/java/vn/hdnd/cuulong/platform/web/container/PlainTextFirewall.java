package vn.hdnd.cuulong.platform.web.container;

import java.util.function.Predicate;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Spring Security's own firewall. It matches every header of every request, however long its token
 * is, against a class of Unicode; letters, digits and signs of ASCII belong to it whatever they
 * are, so only where there is anything else does it have to look.
 */
final class PlainTextFirewall extends StrictHttpFirewall {

  PlainTextFirewall() {
    setAllowedHeaderNames(plainOr(ALLOWED_HEADER_NAMES));
    setAllowedHeaderValues(plainOr(ALLOWED_HEADER_VALUES));
    setAllowedParameterNames(plainOr(ALLOWED_PARAMETER_NAMES));
  }

  private static Predicate<String> plainOr(Predicate<String> rule) {
    return text -> isPlain(text) || rule.test(text);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < ' ' || letter > '~') {
        return false;
      }
    }
    return true;
  }
}
