package vn.hdnd.cuulong.platform.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Reads an enum's name strictly; Jackson alone would ignore blanks around it. */
final class NameReader extends DelegatingDeserializer {

  private NameReader(ValueDeserializer<?> names) {
    super(names);
  }

  @Override
  protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> names) {
    return new NameReader(names);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      String name = parser.getString();
      if (!name.equals(name.trim())) {
        throw context.weirdStringException(name, handledType(), "blanks around a name");
      }
    }
    return super.deserialize(parser, context);
  }

  /** Applies this to every enum. */
  static final class OfEveryEnum extends ValueDeserializerModifier {

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        ValueDeserializer<?> names) {
      return new NameReader(names);
    }
  }
}
