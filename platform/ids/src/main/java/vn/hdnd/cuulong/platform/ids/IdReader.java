package vn.hdnd.cuulong.platform.ids;

import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads an id from a string, as the mapper reads strings, by the constructor of its record. */
final class IdReader extends ValueDeserializer<Id> {

  private final Class<?> type;

  IdReader() {
    this(Id.class);
  }

  private IdReader(Class<?> type) {
    this.type = type;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    return new IdReader(context.getContextualType().getRawClass());
  }

  @Override
  public Id deserialize(JsonParser parser, DeserializationContext context) {
    String text = context.readValue(parser, String.class);
    try {
      return (Id) type.getDeclaredConstructor(String.class).newInstance(text);
    } catch (InvocationTargetException e) {
      return (Id) context.handleWeirdStringValue(type, text, "not an id of this kind");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("An id is a public record of one string: " + type, e);
    }
  }
}
