package vn.hdnd.cuulong.platform.testkit.surface;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of docs/mongodb-surface.md: item, kind, oldest server that has it, note. */
record ReviewedSurface(Set<Use> uses) {

  private static final Path PAGE = Path.of("docs", "mongodb-surface.md");
  private static final Pattern FLOOR = Pattern.compile("Oldest server: ([0-9]+)\\.([0-9]+)");
  private static final Pattern ROW =
      Pattern.compile("\\| `([^`]+)` \\| ([a-z]+) \\| ([0-9]+)\\.([0-9]+) \\|.*\\|");

  ReviewedSurface {
    uses = Set.copyOf(uses);
  }

  /** Reads the page from the working folder or a folder above it. */
  static ReviewedSurface ofProject() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      if (Files.exists(folder.resolve(PAGE))) {
        return parse(lines(folder.resolve(PAGE)));
      }
      folder = folder.getParent();
    }
    throw new IllegalStateException("No " + PAGE + " in or above the working folder");
  }

  static ReviewedSurface parse(List<String> lines) {
    int floor = floor(lines);
    Set<Use> uses = new TreeSet<>();
    for (String line : lines) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        if (version(row.group(3), row.group(4)) > floor) {
          throw new IllegalStateException("Newer than the oldest server: " + line);
        }
        uses.add(new Use(row.group(1), Kind.of(row.group(2))));
      } else if (line.startsWith("| `")) {
        throw new IllegalStateException("Not a row of item, kind, version and note: " + line);
      }
    }
    return new ReviewedSurface(uses);
  }

  private static int floor(List<String> lines) {
    return lines.stream()
        .map(FLOOR::matcher)
        .filter(Matcher::find)
        .map(found -> version(found.group(1), found.group(2)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The page names no oldest server"));
  }

  private static int version(String major, String minor) {
    return Integer.parseInt(major) * 100 + Integer.parseInt(minor);
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
