package vn.hdnd.cuulong.platform.testkit.surface;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Registered for every test by the test kit: fails the test after which an unreviewed use appears,
 * and writes the list of this process's uses to {@code target/mongodb-surface}.
 */
public final class MongoSurfaceExtension implements AfterEachCallback, AfterAllCallback {

  private static final Path FOLDER = Path.of("target");
  private static final Path LISTS = FOLDER.resolve("mongodb-surface");

  @Override
  public void afterEach(ExtensionContext context) {
    Observations.OF_THIS_PROCESS.complain();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    Set<Use> seen = Observations.OF_THIS_PROCESS.seen();
    if (!seen.isEmpty() && Files.isDirectory(FOLDER)) {
      String lines = seen.stream().sorted().map(Use::toString).collect(Collectors.joining("\n"));
      Files.createDirectories(LISTS);
      Files.writeString(LISTS.resolve(ProcessHandle.current().pid() + ".txt"), lines + "\n");
    }
    Observations.OF_THIS_PROCESS.complain();
  }
}
