package vn.hdnd.cuulong.platform.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.databind.json.JsonMapper;

class JsonConverterTest {

  private final JsonConverter converter = new JsonConverter(JsonMapper.shared());

  @Test
  void readsABody() throws IOException {
    assertThat(read("{\"name\":\"a\"}")).isEqualTo(Map.of("name", "a"));
  }

  /** A body that may be left out must not be null, because its schema is an object. */
  @Test
  void refusesABodyThatIsNull() {
    assertThatThrownBy(() -> read("null")).isInstanceOf(HttpMessageNotReadableException.class);
  }

  private Object read(String body) throws IOException {
    return converter.read(
        ResolvableType.forClass(Map.class),
        new MockHttpInputMessage(body.getBytes(StandardCharsets.UTF_8)),
        null);
  }
}
