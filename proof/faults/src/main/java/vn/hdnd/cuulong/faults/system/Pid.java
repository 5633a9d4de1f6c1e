package vn.hdnd.cuulong.faults.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A process by its number and start time, so that another process with a reused number is never
 * taken for it.
 */
public record Pid(long number, String began) {

  private static final Pattern BLANK = Pattern.compile(" ");
  private static final int STATE = 0;
  private static final int BEGAN = 19;

  static Pid of(long number) {
    return new Pid(number, stat(number).get(BEGAN));
  }

  /** Reads the file in which the local runtime stores it. */
  public static Pid read(Path file) throws IOException {
    List<String> words = BLANK.splitAsStream(Files.readString(file).strip()).toList();
    return new Pid(Long.parseLong(words.get(0)), words.get(1));
  }

  void write(Path file) throws IOException {
    Files.writeString(file, number + " " + began + "\n");
  }

  public boolean isAlive() {
    List<String> stat = stat(number);
    return stat.size() > BEGAN && stat.get(BEGAN).equals(began) && !stat.get(STATE).equals("Z");
  }

  Path folder() {
    return Path.of("/proc", Long.toString(number));
  }

  /**
   * Returns the fields from the third on; the second is a name in brackets that may contain blanks.
   */
  private static List<String> stat(long number) {
    try {
      String line = Files.readString(Path.of("/proc", Long.toString(number), "stat"));
      return BLANK.splitAsStream(line.substring(line.lastIndexOf(')') + 2)).toList();
    } catch (IOException gone) {
      return List.of();
    }
  }
}
