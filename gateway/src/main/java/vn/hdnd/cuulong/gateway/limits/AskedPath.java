package vn.hdnd.cuulong.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/**
 * Decodes a request's path as routes and filters match it: {@code /%6Fauth2} is {@code /oauth2}.
 */
final class AskedPath {

  private AskedPath() {}

  static String of(HttpServletRequest request) {
    return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
  }
}
