package vn.hdnd.cuulong.platform.lists;

import java.time.Instant;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** The fields of a row in an aggregate's document. */
public final class RowFields {

  /** The aggregate's fields that lists also read. */
  public static final String ID = "_id";

  public static final String COUNCIL = "council";
  static final String VERSION = "version";

  public static final String ROW = "row";
  private static final String ITS_FORMAT = "format";
  private static final String ITS_VERSION = "version";
  private static final String ITS_ORDER = "order";
  private static final String ITS_SEARCH = "search";
  private static final String ITS_SHOWN = "shown";

  public static final String FORMAT = ROW + '.' + ITS_FORMAT;
  public static final String OF_VERSION = ROW + '.' + ITS_VERSION;
  static final String ORDER = ROW + '.' + ITS_ORDER;
  static final String SEARCH = ROW + '.' + ITS_SEARCH;
  static final String SHOWN = ROW + '.' + ITS_SHOWN;

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
    return new Document(ITS_FORMAT, form.format())
        .append(ITS_VERSION, version)
        .append(ITS_ORDER, Place.key(row.day(), entered))
        .append(ITS_SEARCH, new Document(row.search().stored()))
        .append(ITS_SHOWN, Document.parse(JSON.writeValueAsString(row.shown())));
  }

  /**
   * Whether an aggregate's row is of its version. A row of a later format is left to the release
   * that made it: the two would rewrite it for each other for ever.
   */
  public static boolean isCurrent(Document document, RowForm<?, ?> form) {
    Document row = document.get(ROW, Document.class);
    return row != null
        && number(row, ITS_FORMAT) >= form.format()
        && number(row, ITS_VERSION) == number(document, VERSION);
  }

  private static long number(Document document, String field) {
    return document.get(field, Number.class).longValue();
  }

  static <R extends Record> Line<R> line(Document document, Class<R> shown) {
    Document row = document.get(ROW, Document.class);
    return new Line<>(
        document.getString(ID),
        new CouncilId(document.getString(COUNCIL)),
        number(document, VERSION),
        JSON.readValue(row.get(ITS_SHOWN, Document.class).toJson(), shown));
  }

  static String order(Document document) {
    return document.get(ROW, Document.class).getString(ITS_ORDER);
  }
}
