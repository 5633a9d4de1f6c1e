package vn.hdnd.cuulong.platform.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Describes for every field of a record whether it is required and whether it may be null, as
 * declared in the code. In a request only fields that cannot be null are required here; constraints
 * decide about the others.
 */
final class FieldPresence implements ModelConverter {

  private static final String REQUEST = "Request";

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    @Nullable Schema<?> resolved = chain.next().resolve(type, context, chain);
    Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
    if (resolved != null && raw.isRecord()) {
      describe(model(resolved, context), raw);
    }
    return resolved;
  }

  private static @Nullable Schema<?> model(Schema<?> resolved, ModelConverterContext context) {
    @Nullable String reference = resolved.get$ref();
    return reference == null
        ? resolved
        : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
  }

  private static void describe(@Nullable Schema<?> model, Class<?> type) {
    if (model == null || model.getProperties() == null) {
      return;
    }
    if (isOfRequest(type)) {
      model.setAdditionalProperties(false); // As StrictJson has it.
    }
    for (RecordComponent field : type.getRecordComponents()) {
      @Nullable Schema<?> property = model.getProperties().get(name(field));
      if (property != null) {
        describe(model, property, field);
      }
    }
  }

  @SuppressWarnings("rawtypes") // as the library has it
  private static void describe(Schema<?> model, Schema<?> property, RecordComponent field) {
    Contents.describe(property, field.getAnnotatedType());
    boolean nullable = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    Map<String, Schema> properties = model.getProperties();
    if (nullable && !leftOutWhenNull(field) && !isRequired(model, field)) {
      properties.put(name(field), orNull(property));
    }
    if (alwaysThere(field, nullable) && !isRequired(model, field)) {
      model.addRequiredItem(name(field));
    }
  }

  private static boolean alwaysThere(RecordComponent field, boolean nullable) {
    return isOfRequest(field.getDeclaringRecord())
        ? field.getType().isPrimitive()
        : !(nullable && leftOutWhenNull(field));
  }

  private static boolean isOfRequest(@Nullable Class<?> type) {
    return type != null
        && (type.getSimpleName().endsWith(REQUEST) || isOfRequest(type.getEnclosingClass()));
  }

  private static boolean isRequired(Schema<?> model, RecordComponent field) {
    return model.getRequired() != null && model.getRequired().contains(name(field));
  }

  private static String name(RecordComponent field) {
    @Nullable JsonProperty given =
        AnnotatedElementUtils.findMergedAnnotation(field.getAccessor(), JsonProperty.class);
    return given == null ? field.getName() : given.value();
  }

  private static boolean leftOutWhenNull(RecordComponent field) {
    @Nullable JsonInclude include =
        AnnotatedElementUtils.findMergedAnnotation(field.getDeclaringRecord(), JsonInclude.class);
    return include != null && include.value() == JsonInclude.Include.NON_NULL;
  }

  private static Schema<?> orNull(Schema<?> property) {
    if (property.getTypes() != null && property.getEnum() == null && property.getFormat() == null) {
      return property.typesItem("null");
    }
    return new JsonSchema().anyOf(List.of(property, new JsonSchema().typesItem("null")));
  }
}
