package vn.hdnd.cuulong.platform.commands;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.hdnd.cuulong.platform.events.Answer;

/**
 * An earlier answer from the store, with the same JSON as the first time.
 *
 * @param fields name to value
 */
public record KeptAnswer(@JsonValue Map<String, Object> fields) implements Answer {

  public KeptAnswer {
    // Keeps the stored order, and makes answers equal whatever kind of map they have.
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
