package vn.hdnd.cuulong.platform.commands;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.hdnd.cuulong.platform.events.Answer;

/**
 * An answer that was given earlier, as the store kept it: in JSON the same as on the first time.
 *
 * @param fields name to value
 */
public record KeptAnswer(@JsonValue Map<String, Object> fields) implements Answer {

  public KeptAnswer {
    // In the order in which they were kept, and equal whatever kind of map they came in.
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
