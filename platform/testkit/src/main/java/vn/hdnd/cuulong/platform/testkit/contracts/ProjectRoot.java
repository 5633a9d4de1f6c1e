package vn.hdnd.cuulong.platform.testkit.contracts;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the project's root folder from any module's test. */
public final class ProjectRoot {

  private ProjectRoot() {}

  public static Path resolve(String path) {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("cuulong"))) {
      Path parent = folder.getParent();
      if (parent == null) {
        throw new IllegalStateException("No ./cuulong above " + Path.of("").toAbsolutePath());
      }
      folder = parent;
    }
    return folder.resolve(path);
  }
}
