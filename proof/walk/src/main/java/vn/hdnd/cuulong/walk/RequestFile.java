package vn.hdnd.cuulong.walk;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of requests in the format that editors know: requests are separated by lines that
 * begin with three hashes and the step's name; headers follow the request line, the body follows a
 * blank line. Comments state the expectations: {@code # expect 201}, {@code # expect $.status =
 * CLOSED}, {@code # @capture id = $.id}.
 */
final class RequestFile {

  private static final String SEPARATOR = "###";

  private RequestFile() {}

  static List<Step> parse(String text) {
    var steps = new ArrayList<Step>();
    StepReader reader = new StepReader("", 1);
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith(SEPARATOR)) {
        reader.step().ifPresent(steps::add);
        reader = new StepReader(line.substring(SEPARATOR.length()).strip(), number);
      } else {
        reader.read(line, number);
      }
    }
    reader.step().ifPresent(steps::add);
    return steps;
  }
}
