package vn.hdnd.cuulong.platform.testkit.contracts;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project's documents are, whichever module a test runs in. */
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
