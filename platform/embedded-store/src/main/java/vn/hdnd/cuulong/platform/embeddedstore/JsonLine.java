package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.Json;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;

/** One log line as JSON on standard output. Never a document's content. */
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

  /** Says where a failure came from, and leaves out its text, which may quote a document. */
  static void print(String level, String message, Document facts, Throwable failure) {
    String frames =
        Arrays.stream(failure.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < "));
    print(level, message, facts.append("error", failure.getClass().getName()).append("at", frames));
  }
}
