package vn.hdnd.cuulong.demo.send;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers so far, kept in a file for the next run. The file only saves time: without it every
 * command is sent again, and answered as before.
 */
public final class Answers {

  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;
  private final Map<String, Answer> known = new ConcurrentHashMap<>();

  private Answers(Path file) {
    this.file = file;
  }

  public static Answers in(Path file) {
    var answers = new Answers(file);
    if (Files.exists(file)) {
      answers.read();
    }
    return answers;
  }

  public Optional<Answer> of(String key) {
    return Optional.ofNullable(known.get(key));
  }

  public boolean isEmpty() {
    return known.isEmpty();
  }

  public synchronized void keep(Answer answer) {
    known.put(answer.key(), answer);
    write(JSON.writeValueAsString(answer) + "\n");
  }

  public synchronized void forget() {
    known.clear();
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String line) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    try {
      List<String> lines = Files.readAllLines(file);
      lines.forEach(this::readLine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ignores half a line that a killed run may have left. */
  private void readLine(String line) {
    try {
      Answer answer = JSON.readValue(line, Answer.class);
      known.put(answer.key(), answer);
    } catch (JacksonException e) {
      known.remove(line);
    }
  }
}
