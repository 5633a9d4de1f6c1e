package vn.hdnd.cuulong.platform.testkit.stored;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hdnd.cuulong.platform.ids.Id;

/**
 * The stored form of a record, with the kind of each value in its place: a list shows one element,
 * a map one value, an enum its constants. Every change of what is written shows in this text.
 */
final class Shape {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Shape() {}

  static JsonNode of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Class<?> raw = (Class<?>) generic.getRawType();
      if (Id.class.isAssignableFrom(raw)) {
        return kind(String.class);
      }
      if (Collection.class.isAssignableFrom(raw)) {
        return JSON.createArrayNode().add(of(arguments[0]));
      }
      if (Map.class.isAssignableFrom(raw)) {
        return JSON.createObjectNode().set("*", of(arguments[1]));
      }
    }
    if (type instanceof Class<?> id && Id.class.isAssignableFrom(id)) {
      return kind(String.class);
    }
    if (type instanceof Class<?> plain) {
      return value(plain)
          .map(method -> of(method.getGenericReturnType()))
          .orElseGet(() -> plain.isRecord() ? components(plain) : kind(plain));
    }
    throw new IllegalArgumentException("No stored value is of " + type);
  }

  /** The method whose value stands for the whole, if there is one. */
  private static Optional<Method> value(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonValue.class))
        .findFirst();
  }

  private static ObjectNode components(Class<?> record) {
    ObjectNode shape = JSON.createObjectNode();
    for (RecordComponent component : record.getRecordComponents()) {
      shape.set(name(component), of(component.getGenericType()));
    }
    return shape;
  }

  private static JsonNode kind(Class<?> type) {
    return JSON.getNodeFactory()
        .stringNode(
            type.isEnum()
                ? Stream.of(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining("|"))
                : type.getSimpleName());
  }

  /** The name that Jackson writes, whether its annotation stands there or in one of our own. */
  private static String name(RecordComponent component) {
    JsonProperty other =
        AnnotatedElementUtils.findMergedAnnotation(component.getAccessor(), JsonProperty.class);
    return other == null ? component.getName() : other.value();
  }
}
