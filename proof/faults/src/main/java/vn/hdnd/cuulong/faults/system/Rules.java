package vn.hdnd.cuulong.faults.system;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jboss.byteman.agent.Main;

/**
 * Changes a running process by a rule for Byteman. Byteman is loaded late, because a process that
 * starts with an agent cannot use its class cache, and once in the life of a process.
 */
public final class Rules {

  private final Path folder;
  private final Path agent;
  private final Path helpers;

  /**
   * Finds Byteman.
   *
   * @param folder the folder from which processes read the rules
   */
  public Rules(Path folder) {
    this.folder = folder;
    try {
      this.agent = jarOf(Main.class);
      this.helpers = jarOf(Rules.class);
      Files.createDirectories(folder);
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("Byteman is not where it should be", e);
    }
  }

  /**
   * Activates a rule in a process.
   *
   * @param name such as {@code points/after-the-write}
   * @return false if the process is gone
   */
  public boolean apply(String name, Part part) {
    try {
      VirtualMachine process = VirtualMachine.attach(Long.toString(part.pid()));
      try {
        process.loadAgent(
            agent.toString(), "boot:%s,sys:%s,script:%s".formatted(agent, helpers, script(name)));
        return true;
      } finally {
        process.detach();
      }
    } catch (AttachNotSupportedException
        | AgentLoadException
        | AgentInitializationException
        | IOException gone) {
      return false;
    } finally {
      forgetDoor(part.pid());
    }
  }

  private static Path jarOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private Path script(String name) throws IOException {
    Path script = folder.resolve(name.replace('/', '-') + ".btm");
    try (InputStream rule = Rules.class.getResourceAsStream("/" + name + ".btm")) {
      if (rule == null) {
        throw new FileNotFoundException(name);
      }
      Files.copy(rule, script, StandardCopyOption.REPLACE_EXISTING);
    }
    return script;
  }

  /** Deletes the socket of a killed process, which outlives it. */
  private static void forgetDoor(long pid) {
    try {
      Files.deleteIfExists(
          Path.of(System.getProperty("java.io.tmpdir", "/tmp"), ".java_pid" + pid));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
