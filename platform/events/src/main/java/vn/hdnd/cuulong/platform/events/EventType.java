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

  /** Returns the address of a type's schema, as in {@code ce_dataschema}. */
  public static String dataSchema(String name) {
    return "https://cuulong.hdnd.vn/schemas/" + name + ".json";
  }
}
