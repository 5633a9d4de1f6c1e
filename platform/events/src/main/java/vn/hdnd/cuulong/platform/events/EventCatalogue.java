package vn.hdnd.cuulong.platform.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The event types that one service publishes, and their topic. Each type's contract is the resource
 * {@code contracts/{type}/schema.json} beside its golden {@code sample.json}; a type without a
 * contract or without a classification stops the service from starting.
 */
public final class EventCatalogue {

  private final String service;
  private final String topic;
  private final Map<Class<? extends DomainEvent>, EventType> byRecord = new LinkedHashMap<>();

  private EventCatalogue(String service, String topic) {
    this.service = service;
    this.topic = topic;
  }

  /**
   * Reads the contracts of a service's events.
   *
   * @param service the service's name as in {@code ce_source}, such as {@code petitions}
   * @param topic the topic of its events
   * @param records event type name to the record that carries it
   * @throws IllegalArgumentException if a type has no contract, no classification, or one that
   *     forbids publishing
   */
  public static EventCatalogue of(
      String service, String topic, Map<String, Class<? extends DomainEvent>> records) {
    var catalogue = new EventCatalogue(service, topic);
    records.forEach((name, record) ->
        catalogue.byRecord.put(
            record, new EventType(name, record, classificationOf(name, record))));
    return catalogue;
  }

  private static Classification classificationOf(String name, Class<? extends DomainEvent> record) {
    JsonNode declared = schema(name, record).path("x-classification");
    if (!declared.isString()) {
      throw new IllegalArgumentException(name + " has no x-classification in its schema");
    }
    return Classification.valueOf(declared.asString().toUpperCase(Locale.ROOT));
  }

  private static JsonNode schema(String name, Class<?> owner) {
    String resource = "/contracts/" + name + "/schema.json";
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No contract for " + name + ": " + resource);
      }
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String service() {
    return service;
  }

  public String topic() {
    return topic;
  }

  public Collection<EventType> types() {
    return List.copyOf(byRecord.values());
  }

  /**
   * Returns the type of an event.
   *
   * @throws IllegalArgumentException if the service never declared it: a bug
   */
  public EventType typeOf(DomainEvent event) {
    EventType type = byRecord.get(event.getClass());
    if (type == null) {
      throw new IllegalArgumentException("Undeclared event: " + event.getClass().getName());
    }
    return type;
  }
}
