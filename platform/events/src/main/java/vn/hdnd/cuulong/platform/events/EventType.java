package vn.hdnd.cuulong.platform.events;

import java.util.regex.Pattern;

/**
 * An event type as named in its contract.
 *
 * @param name {@code vn.hdnd.{area}.{fact}.v{n}}, the fact in the past tense and kebab case
 * @param record the class that carries the data
 * @param classification who may read it; one of those that may leave the service
 */
public record EventType(
    String name, Class<? extends DomainEvent> record, Classification classification) {

  private static final Pattern NAME = Pattern.compile("vn\\.hdnd\\.[a-z-]+\\.[a-z-]+\\.v[1-9]\\d*");

  public EventType {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not an event type's name: " + name);
    }
    if (!record.isRecord()) {
      throw new IllegalArgumentException("Event data is a record: " + record.getName());
    }
    if (!classification.mayLeave()) {
      throw new IllegalArgumentException(
          name + " is " + classification + " and must not be published");
    }
  }

  /** The type of an event, with the classification that its schema declares. */
  static EventType of(Class<? extends DomainEvent> record) {
    String name = nameOf(record);
    return new EventType(name, record, EventSchema.classification(name, record));
  }

  /**
   * The name of an event's type.
   *
   * @throws IllegalArgumentException if the record has none
   */
  public static String nameOf(Class<? extends DomainEvent> record) {
    EventName declared = record.getAnnotation(EventName.class);
    if (declared == null) {
      throw new IllegalArgumentException("An event without a name: " + record.getName());
    }
    return declared.value();
  }

  /** The address of a type's schema, as {@code ce_dataschema} carries it. */
  public static String dataSchema(String name) {
    return "https://cuulong.hdnd.vn/schemas/" + name + ".json";
  }
}
