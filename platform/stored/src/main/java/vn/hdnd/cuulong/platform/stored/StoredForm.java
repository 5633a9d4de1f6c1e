package vn.hdnd.cuulong.platform.stored;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The form in which the states of one record are stored.
 *
 * @param type the record of the current format
 * @param format its number, which grows by one with every change of the stored fields
 * @param upcasters the steps from each format to the next, from format 1 on
 */
public record StoredForm<S>(Class<S> type, int format, List<Upcaster> upcasters) {

  /** The format of states that were stored before formats were numbered. */
  public static final int FIRST = 1;

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(LogicalType.Textual, StoredForm::onlyTexts)
          .build();

  private static void onlyTexts(MutableCoercionConfig texts) {
    Stream.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
        .forEach(shape -> texts.setCoercion(shape, CoercionAction.Fail));
  }

  public StoredForm {
    upcasters = List.copyOf(upcasters);
    if (format != FIRST + upcasters.size()) {
      throw new IllegalArgumentException(
          "Format %d of %s needs %d upcasters, not %d"
              .formatted(format, type.getName(), format - FIRST, upcasters.size()));
    }
  }

  public static <S> StoredForm<S> first(Class<S> type) {
    return new StoredForm<>(type, FIRST, List.of());
  }

  /** Adds the next format, with the step from this format to it. */
  public StoredForm<S> then(int next, Upcaster step) {
    return new StoredForm<>(
        type, next, Stream.concat(upcasters.stream(), Stream.of(step)).toList());
  }

  /**
   * Reads a state through all formats after its own.
   *
   * @throws UnreadableStateException if the format is a later one, or the state does not have
   *     exactly the fields of its format
   */
  public S read(int found, Map<String, @Nullable Object> stored) {
    if (found > format) {
      throw UnreadableStateException.ofLaterFormat(type, found, format);
    }
    Map<String, @Nullable Object> state = stored;
    try {
      for (Upcaster step : upcasters.subList(found - FIRST, upcasters.size())) {
        state = step.apply(state);
      }
      return STRICT.convertValue(state, type);
    } catch (JacksonException | IllegalArgumentException unlike) {
      throw UnreadableStateException.unlikeItsFormat(type, found, unlike);
    }
  }
}
