package vn.hdnd.cuulong.platform.web.openapi;

import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** Adds constraints of texts, lists and texts in lists that the library leaves out. */
final class Contents {

  private static final String SOMETHING = "\\S";

  private Contents() {}

  static void describe(Schema<?> property, AnnotatedType type) {
    if (type.isAnnotationPresent(NotBlank.class)) {
      property.setMinLength(atLeastOne(property.getMinLength()));
      if (property.getPattern() == null) {
        property.setPattern(SOMETHING);
      }
    }
    if (type instanceof AnnotatedParameterizedType list && property.getItems() != null) {
      if (type.isAnnotationPresent(NotEmpty.class)) {
        property.setMinItems(atLeastOne(property.getMinItems()));
      }
      if (type.isAnnotationPresent(UniqueElements.class)) {
        property.setUniqueItems(true);
      }
      describe(property.getItems(), list.getAnnotatedActualTypeArguments()[0]);
    }
  }

  private static int atLeastOne(@Nullable Integer said) {
    return said == null ? 1 : Math.max(1, said);
  }
}
