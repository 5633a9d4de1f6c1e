package vn.hdnd.cuulong.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one request, line by line. */
final class StepReader {

  private static final Pattern REQUEST = Pattern.compile("(GET|POST|PUT|PATCH|DELETE) (\\S+)");
  private static final Pattern HEADER = Pattern.compile("([A-Za-z-]+): ?(.*)");
  private static final Pattern STATUS = Pattern.compile("# expect (\\d{3})");
  private static final Pattern WANTED = Pattern.compile("# expect (\\$\\S*) = (.*)");
  private static final Pattern CAPTURE = Pattern.compile("# @capture (\\w+) = (\\$\\S+)");
  private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("# ?(@?expect|@?capture)\\b.*");

  private final String title;
  private final int line;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final List<String> body = new ArrayList<>();
  private final List<Step.Capture> captures = new ArrayList<>();
  private final List<Step.Wanted> wanted = new ArrayList<>();
  private @Nullable Matcher request;
  private @Nullable Integer status;
  private boolean inBody;

  StepReader(String title, int line) {
    this.title = title;
    this.line = line;
  }

  void read(String text, int number) {
    if (text.startsWith("#") || text.startsWith("//")) {
      comment(text.strip(), number);
    } else if (request == null) {
      requestLine(text.strip(), number);
    } else if (inBody) {
      body.add(text);
    } else if (text.isBlank()) {
      inBody = true;
    } else {
      header(text.strip(), number);
    }
  }

  /** Returns the step; empty for a part without a request, such as a file's introduction. */
  Optional<Step> step() {
    if (request == null) {
      return Optional.empty();
    }
    String content = String.join("\n", body).strip();
    return Optional.of(
        new Step(
            title,
            line,
            request.group(1),
            request.group(2),
            headers,
            content.isEmpty() ? null : content,
            status,
            captures,
            wanted));
  }

  private void comment(String text, int number) {
    Matcher code = STATUS.matcher(text);
    Matcher value = WANTED.matcher(text);
    Matcher capture = CAPTURE.matcher(text);
    if (code.matches()) {
      if (status != null) {
        throw new IllegalArgumentException("line " + number + " expects a second status: " + text);
      }
      status = Integer.valueOf(code.group(1));
    } else if (value.matches()) {
      wanted.add(new Step.Wanted(new JsonPath(value.group(1)), value.group(2)));
    } else if (capture.matches()) {
      captures.add(new Step.Capture(capture.group(1), new JsonPath(capture.group(2))));
    } else if (LOOKS_LIKE_ONE.matcher(text).matches()) {
      throw new IllegalArgumentException("line " + number + " is not understood: " + text);
    }
  }

  private void requestLine(String text, int number) {
    if (text.isEmpty()) {
      return;
    }
    Matcher matcher = REQUEST.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("line " + number + " is no request: " + text);
    }
    if (title.isEmpty()) {
      throw new IllegalArgumentException("line " + number + " begins a step without a name");
    }
    request = matcher;
  }

  private void header(String text, int number) {
    Matcher matcher = HEADER.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("line " + number + " is no header: " + text);
    }
    headers.put(matcher.group(1), matcher.group(2));
  }
}
