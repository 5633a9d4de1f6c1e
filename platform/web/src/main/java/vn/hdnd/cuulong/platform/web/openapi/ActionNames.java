package vn.hdnd.cuulong.platform.web.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Action;

/** Lists the actions of a case by the names that they have on the wire. */
final class ActionNames implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
    if (raw.isEnum() && Action.class.isAssignableFrom(raw)) {
      Schema<Object> names = new JsonSchema();
      names.addType("string");
      names.setEnum(List.copyOf(operations(raw)));
      return names;
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }

  private static List<String> operations(Class<?> actions) {
    return Arrays.stream(actions.getEnumConstants())
        .map(Action.class::cast)
        .map(Action::operation)
        .toList();
  }
}
