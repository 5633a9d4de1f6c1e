package vn.hdnd.cuulong.bench.peers.load;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Makes changes whose JSON is {@value #BYTES} bytes long, and reads them back. */
public final class Changes {

  public static final int BYTES = 1024;

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Letters that do not compress. */
  private static final String LETTERS =
      new Random(1)
          .ints(BYTES, 'a', 'z' + 1)
          .mapToObj(Character::toString)
          .collect(Collectors.joining());

  private Changes() {}

  static Change of(String lamp, long sequence, long asked) {
    int bare = json(new Change(lamp, sequence, asked, "")).length;
    return new Change(lamp, sequence, asked, LETTERS.substring(0, BYTES - bare));
  }

  static Change read(byte[] json) {
    return JSON.readValue(json, Change.class);
  }

  /** Returns the event's data as sent to the topic. */
  public static byte[] json(Change change) {
    return JSON.writeValueAsString(change).getBytes(StandardCharsets.UTF_8);
  }
}
