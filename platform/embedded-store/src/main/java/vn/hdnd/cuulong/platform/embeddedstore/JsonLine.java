package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.Json;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes a log line as JSON to standard output, never the content of a document. */
final class JsonLine {

  private static final Clock CLOCK = Clock.systemUTC();
  private static final int FRAMES = 12;

  private JsonLine() {}

  static void print(String level, String message, Document facts) {
    Document line =
        new Document("time", CLOCK.instant())
            .append("level", level)
            .append("process", "embedded-store")
            .append("message", message);
    line.putAll(facts);
    System.out.println(Json.toJsonValue(line));
  }

  /** Logs where a failure came from without its message, which may quote a document. */
  static void print(String level, String message, Document facts, Throwable failure) {
    String frames =
        Arrays.stream(failure.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < "));
    print(level, message, facts.append("error", failure.getClass().getName()).append("at", frames));
  }
}
