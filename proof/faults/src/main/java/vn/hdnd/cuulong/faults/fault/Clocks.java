package vn.hdnd.cuulong.faults.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.faults.system.Member;

/**
 * A clock of its own for each process, through libfaketime: the process reads from a file by how
 * much its clock is wrong. Only the time of day is touched; waiting goes by the steady clock.
 */
public final class Clocks {

  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
          Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"),
          Path.of("/usr/lib/faketime/libfaketimeMT.so.1"));

  private final Path folder;

  public Clocks(Path folder) {
    this.folder = folder;
    for (Member member : Member.values()) {
      set(member, Duration.ZERO);
    }
  }

  /** The library, where it is installed (Debian's package {@code libfaketime}). */
  public static Optional<Path> library() {
    return PLACES.stream().filter(Files::exists).findFirst();
  }

  /** Returns the environment variables with which a process's clock can be set. */
  public Map<String, String> variables(Member member) {
    return library()
        .map(library ->
            Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", file(member).toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                // With this mend every wait with a limit ends at once.
                "FAKETIME_FORCE_MONOTONIC_FIX", "0",
                "FAKETIME_DISABLE_SHM", "1"))
        .orElse(Map.of());
  }

  void set(Member member, Duration wrongBy) {
    try {
      Files.createDirectories(folder);
      Path next = folder.resolve(member.label() + ".next");
      Files.writeString(next, "%+d\n".formatted(wrongBy.toSeconds()));
      // In one step: a process reads it at any moment.
      Files.move(
          next, file(member), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(Member member) {
    return folder.resolve(member.label() + ".clock");
  }
}
