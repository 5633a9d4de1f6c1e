package vn.hdnd.cuulong.platform.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import vn.hdnd.cuulong.platform.text.CanonicalText;

/** Brings every text of every body to its canonical form; no field can be forgotten. */
final class CanonicalTextReader extends StdScalarDeserializer<String> {

  CanonicalTextReader() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) {
    return CanonicalText.of(StringDeserializer.instance.deserialize(parser, context));
  }
}
