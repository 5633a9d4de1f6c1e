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

/** Reads {@code application/json} and nothing that is like it; writes what is like it too. */
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

  /** A body that says {@code null} says nothing: it is no body that was left out. */
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
