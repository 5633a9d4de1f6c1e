package vn.hdnd.cuulong.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * A CloudEvent as received by a reader.
 *
 * @param type such as {@code vn.hdnd.petitions.petition-received.v1}
 * @param subject id of the aggregate
 * @param sequence 1, 2, 3… within the aggregate
 * @param council the council of the fact
 * @param dataschema address of the data's schema, if the message has it
 * @param json the data as on the topic
 */
public record ReceivedEvent(
    String id,
    String source,
    String type,
    String subject,
    long sequence,
    CouncilId council,
    Instant time,
    @Nullable String dataschema,
    String json) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Creates an event without a schema address. */
  public ReceivedEvent(
      String id,
      String source,
      String type,
      String subject,
      long sequence,
      CouncilId council,
      Instant time,
      String json) {
    this(id, source, type, subject, sequence, council, time, null, json);
  }

  /**
   * Returns the data as the reader's own record, which has only the fields that it reads.
   *
   * @throws tools.jackson.core.JacksonException if the data does not fit it: a poison event
   */
  public <T> T data(Class<T> record) {
    return JSON.readValue(json, record);
  }

  /** Returns the type without its version, such as {@code vn.hdnd.petitions.petition-received}. */
  public String baseType() {
    return baseType(type);
  }

  /** Returns a type without its version. */
  public static String baseType(String type) {
    int version = type.lastIndexOf(".v");
    return version < 0 ? type : type.substring(0, version);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
