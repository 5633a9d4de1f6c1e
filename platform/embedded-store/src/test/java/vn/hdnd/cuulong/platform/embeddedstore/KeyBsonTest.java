package vn.hdnd.cuulong.platform.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyBsonTest {

  static List<List<@Nullable Object>> keys() {
    return List.of(
        List.of(),
        List.of(""),
        List.of("an-giang-2025", "2026-11-28", "Tổ đại biểu số 1, đường Trần Hưng Đạo 🐉"),
        List.of(1, -7L, Long.MAX_VALUE),
        List.of(Integer.MIN_VALUE, 0.0, -1.5e300),
        Arrays.asList(null, "after nothing", null),
        List.of(true, "before", Instant.EPOCH),
        List.of(new ObjectId(), List.of(1, 2), new Document("a", 1)));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void writesWhatTheLibraryWouldWrite(List<@Nullable Object> values) {
    var document = new Document();
    for (int i = 0; i < values.size(); i++) {
      document.put(Integer.toString(i), values.get(i));
    }
    var expected = new WriteBuffer();
    Bson.write(expected, Bson.encode(document));

    var written = new WriteBuffer();
    KeyBson.write(written, Integer::toString, values);

    assertThat(bytes(written)).isEqualTo(bytes(expected));
  }

  private static byte[] bytes(WriteBuffer written) {
    return Arrays.copyOf(written.getBuffer().array(), written.position());
  }
}
