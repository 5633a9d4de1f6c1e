package vn.hdnd.cuulong.gateway.portal;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Finds a file, or, for the address of a page, the portal's one document. */
final class PageResolver extends PathResourceResolver {

  /** The first segments of paths that do not belong to the portal. */
  private static final Set<String> TAKEN =
      Set.of(
          "api",
          "feeds",
          "openapi",
          "asyncapi.json",
          "actuator",
          "login",
          "logout",
          "oauth2",
          "me",
          "assets",
          "error");

  @Override
  protected @Nullable Resource getResource(String path, Resource location) throws IOException {
    @Nullable Resource file = path.isEmpty() ? null : super.getResource(path, location);
    if (file != null) {
      return file;
    }
    return isPage(path) ? super.getResource("index.html", location) : null;
  }

  /**
   * Tells whether a path is a page: it has no file extension, and its first segment belongs to the
   * portal.
   */
  static boolean isPage(String path) {
    String first = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
    String last = path.substring(path.lastIndexOf('/') + 1);
    return !TAKEN.contains(first) && !last.contains(".");
  }
}
