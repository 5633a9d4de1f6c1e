package vn.hdnd.cuulong.platform.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The event types that one service publishes, and the topic they go to. They are the records that
 * the sealed interfaces of its features permit. Each type's contract is the resource {@code
 * contracts/{type}/schema.json} beside its golden {@code sample.json}; a type without a contract or
 * without a classification stops the service from starting.
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
   * @param features the sealed interface of each feature's events
   * @throws IllegalArgumentException if an event is no record of such an interface, or its type has
   *     no name, no contract, no classification, or one that forbids publishing
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  public static EventCatalogue of(
      String service, String topic, Class<? extends DomainEvent>... features) {
    var catalogue = new EventCatalogue(service, topic);
    Arrays.stream(features)
        .flatMap(feature -> recordsOf(feature).values().stream())
        .forEach(record -> catalogue.byRecord.put(record, EventType.of(record)));
    return catalogue;
  }

  /**
   * The records of a feature's events by the names of their types.
   *
   * @param feature the sealed interface that permits them
   */
  public static <E extends DomainEvent> Map<String, Class<? extends E>> recordsOf(
      Class<E> feature) {
    if (!feature.isSealed()) {
      throw new IllegalArgumentException("Not a sealed interface of events: " + feature.getName());
    }
    return Arrays.stream(feature.getPermittedSubclasses())
        .<Class<? extends E>>map(permitted -> permitted.asSubclass(feature))
        .collect(toUnmodifiableMap(EventType::nameOf, record -> record));
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
