package vn.hdnd.cuulong.platform.commands;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Converts Jackson's output for a record directly into a document, whose parts are documents too.
 */
final class DocumentReader extends StdDeserializer<Document> {

  DocumentReader() {
    super(Document.class);
  }

  @Override
  public Document deserialize(JsonParser parser, DeserializationContext context) {
    var document = new Document();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      var _ = parser.nextToken();
      document.append(name, value(parser, context));
    }
    return document;
  }

  private @Nullable Object value(JsonParser parser, DeserializationContext context) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> deserialize(parser, context);
      case START_ARRAY -> elements(parser, context);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> context.handleUnexpectedToken(Object.class, parser);
    };
  }

  private List<@Nullable Object> elements(JsonParser parser, DeserializationContext context) {
    var elements = new ArrayList<@Nullable Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser, context));
    }
    return elements;
  }
}
