package vn.hdnd.cuulong.platform.web.json;

import java.text.Normalizer;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Texts without space around them, and their letters in one form: a Vietnamese letter with marks
 * can be typed in two ways that look the same, and "Tổ 1" has to be one group, whoever typed it.
 */
final class TidyText extends StdScalarDeserializer<String> {

  TidyText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) {
    String text = StringDeserializer.instance.deserialize(parser, context);
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }
}
