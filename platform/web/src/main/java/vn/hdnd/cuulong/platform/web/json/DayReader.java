package vn.hdnd.cuulong.platform.web.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a day only as a text such as {@code 2026-11-30}, as in the API's description. */
final class DayReader extends StdScalarDeserializer<LocalDate> {

  DayReader() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
    }
    String day = parser.getString();
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw context.weirdStringException(day, LocalDate.class, "not a day");
    }
  }
}
