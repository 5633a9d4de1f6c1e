package vn.hdnd.cuulong.platform.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Views without a server; passes the same suite as the real ones. */
class InMemoryViewStore implements ViewStore {

  private static final String APPLIED = "applied";

  private final Map<String, Map<String, @Nullable Object>> documents = new HashMap<>();

  @Override
  public synchronized Position apply(String collection, ReceivedEvent event, ViewChange change) {
    String id = id(collection, event.subject());
    Position position = standing(collection, event);
    if (position != Position.APPLIED) {
      return position;
    }
    Map<String, @Nullable Object> document = documents.computeIfAbsent(id, any -> new HashMap<>());
    document.putAll(change.sets());
    change.increments().forEach((field, by) -> document.put(field, number(document, field) + by));
    change.pushes().forEach((field, element) -> push(document, field, element));
    document.put("council", event.council().value());
    document.put(APPLIED, event.sequence());
    return position;
  }

  @Override
  public synchronized Position pass(String collection, ReceivedEvent event) {
    Map<String, @Nullable Object> document = documents.get(id(collection, event.subject()));
    if (document == null) {
      return Position.AHEAD;
    }
    Position position = standing(collection, event);
    if (position == Position.APPLIED) {
      document.put(APPLIED, event.sequence());
    }
    return position;
  }

  @Override
  public synchronized long applied(String collection, String subject) {
    Map<String, @Nullable Object> document = documents.get(id(collection, subject));
    return document == null ? 0 : number(document, APPLIED);
  }

  synchronized @Nullable Object field(String collection, String subject, String field) {
    return documents.getOrDefault(id(collection, subject), Map.of()).get(field);
  }

  private Position standing(String collection, ReceivedEvent event) {
    long missing = event.sequence() - 1 - applied(collection, event.subject());
    if (missing == 0) {
      return Position.APPLIED;
    }
    return missing < 0 ? Position.REPEATED : Position.AHEAD;
  }

  private static void push(Map<String, @Nullable Object> document, String field, Object element) {
    var list = new ArrayList<Object>();
    if (document.get(field) instanceof List<?> present) {
      list.addAll(present);
    }
    list.add(element);
    document.put(field, List.copyOf(list));
  }

  private static long number(Map<String, @Nullable Object> document, String field) {
    return document.get(field) instanceof Number number ? number.longValue() : 0;
  }

  private static String id(String collection, String subject) {
    return collection + '/' + subject;
  }
}
