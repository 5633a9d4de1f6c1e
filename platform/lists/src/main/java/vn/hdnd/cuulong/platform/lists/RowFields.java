package vn.hdnd.cuulong.platform.lists;

import java.time.Instant;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a row in an aggregate's document. */
public final class RowFields {

  /** The aggregate's fields that lists also read. */
  public static final String ID = "_id";

  public static final String COUNCIL = "council";
  static final String VERSION = "version";

  public static final String ROW = "row";
  public static final String FORMAT = ROW + ".format";
  public static final String OF_VERSION = ROW + ".version";
  static final String ORDER = ROW + ".order";
  static final String SEARCH = ROW + ".search";
  static final String SHOWN = ROW + ".shown";

  private static final JsonMapper JSON = JsonMapper.shared();

  private RowFields() {}

  /** Returns the path of a component of {@link Row#shown}. */
  public static String shown(String component) {
    return SHOWN + '.' + component;
  }

  /**
   * Returns the row of a state as it is stored.
   *
   * @param version of the state, so that an outdated row can be recognised
   * @param entered when the aggregate was created; within a day the later comes first
   */
  public static <S, R extends Record> Document kept(
      RowForm<S, R> form, S state, long version, Instant entered) {
    Row<R> row = form.of().apply(state, entered);
    return new Document("format", form.format())
        .append("version", version)
        .append("order", Place.key(row.day(), entered))
        .append("search", new Document(row.search().stored()))
        .append("shown", Document.parse(JSON.writeValueAsString(row.shown())));
  }

  static <R extends Record> Line<R> line(Document document, Class<R> shown) {
    Document row = document.get(ROW, Document.class);
    return new Line<>(
        document.getString(ID),
        document.getString(COUNCIL),
        document.get(VERSION, Number.class).longValue(),
        JSON.readValue(row.get("shown", Document.class).toJson(), shown));
  }

  static String order(Document document) {
    return document.get(ROW, Document.class).getString("order");
  }
}
