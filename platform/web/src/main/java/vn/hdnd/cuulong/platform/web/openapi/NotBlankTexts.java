package vn.hdnd.cuulong.platform.web.openapi;

import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import org.jspecify.annotations.Nullable;

/** Says of a text, and of the texts of a list, that there has to be something in it. */
final class NotBlankTexts {

  private static final String SOMETHING = "\\S";

  private NotBlankTexts() {}

  static void describe(Schema<?> property, AnnotatedType type) {
    if (type.isAnnotationPresent(NotBlank.class)) {
      @Nullable Integer least = property.getMinLength();
      property.setMinLength(least == null ? 1 : Math.max(1, least));
      if (property.getPattern() == null) {
        property.setPattern(SOMETHING);
      }
    }
    if (type instanceof AnnotatedParameterizedType list && property.getItems() != null) {
      describe(property.getItems(), list.getAnnotatedActualTypeArguments()[0]);
    }
  }
}
