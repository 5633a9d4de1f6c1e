package vn.hdnd.cuulong.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The two languages of every text: Vietnamese, and English on request. */
public final class Languages {

  public static final Locale VIETNAMESE = Locale.of("vi");
  public static final Locale ENGLISH = Locale.ENGLISH;

  private static final AcceptHeaderLocaleResolver RESOLVER = resolver();

  private Languages() {}

  public static AcceptHeaderLocaleResolver resolver() {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(List.of(VIETNAMESE, ENGLISH));
    resolver.setDefaultLocale(VIETNAMESE);
    return resolver;
  }

  /** Returns the language of the answer to a request. */
  public static Locale of(HttpServletRequest request) {
    return VIETNAMESE.getLanguage().equals(RESOLVER.resolveLocale(request).getLanguage())
        ? VIETNAMESE
        : ENGLISH;
  }
}
