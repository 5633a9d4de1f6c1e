package vn.hdnd.cuulong.platform.web.json;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads only {@code application/json}; writes related types such as {@code
 * application/problem+json} too.
 */
public final class JsonConverter extends JacksonJsonHttpMessageConverter {

  public JsonConverter(JsonMapper mapper) {
    super(mapper);
  }

  @Override
  public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
    return mediaType != null
        && mediaType.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
        && super.canRead(type, mediaType);
  }

  /** Refuses the body {@code null}, which is not the same as an omitted body. */
  @Override
  public Object read(
      ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
      throws IOException {
    @Nullable Object body = super.read(type, message, hints);
    if (body == null) {
      throw new HttpMessageNotReadableException("The body is null", message);
    }
    return body;
  }
}
