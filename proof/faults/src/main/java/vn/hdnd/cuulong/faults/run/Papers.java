package vn.hdnd.cuulong.faults.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The files of a run in the report's folder. */
final class Papers {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path folder;

  Papers(Path folder) {
    this.folder = folder;
  }

  /** Writes the line for the docs and, after a violation, the violations and the whole history. */
  void keep(Result result, String commit, List<String> arguments) {
    write("row.md", Stream.of(new Row(result, commit, arguments).text()));
    if (!result.violations().isEmpty()) {
      write("violations.txt", result.violations().stream().map(Object::toString));
      write("history.jsonl", result.history().attempts().stream().map(JSON::writeValueAsString));
    }
  }

  private void write(String name, Stream<String> lines) {
    try {
      Files.write(folder.resolve(name), lines.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
