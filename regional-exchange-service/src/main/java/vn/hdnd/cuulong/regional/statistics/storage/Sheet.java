package vn.hdnd.cuulong.regional.statistics.storage;

import java.util.function.Consumer;
import org.bson.Document;

/**
 * A document of the view: the values of a council's measure on the days of a month, or in the
 * months of a year.
 *
 * @param version grows with each change; 0 if it is not in the store
 */
record Sheet(Name name, long version, SheetLines lines) {

  /**
   * Which sheet.
   *
   * @param period a month such as {@code 2025-03}, or a year such as {@code 2025}
   */
  record Name(String measure, String council, String period) {

    String id() {
      return String.join("|", measure, council, period);
    }
  }

  static Sheet empty(Name name) {
    return new Sheet(name, 0, SheetLines.none());
  }

  static Sheet of(Document found) {
    var name =
        new Name(
            found.getString(Fields.MEASURE),
            found.getString(Fields.COUNCIL),
            found.getString(Fields.PERIOD));
    return new Sheet(
        name,
        found.get(Fields.VERSION, Number.class).longValue(),
        SheetLines.of(found.getString(Fields.LINES)));
  }

  /** With other lines; the same sheet where nothing has changed. */
  Sheet changed(Consumer<SheetLines> change) {
    SheetLines after = lines.copy();
    change.accept(after);
    return after.equals(lines) ? this : new Sheet(name, version + 1, after);
  }

  Document document() {
    return new Document(Fields.ID, name.id())
        .append(Fields.MEASURE, name.measure())
        .append(Fields.COUNCIL, name.council())
        .append(Fields.PERIOD, name.period())
        .append(Fields.VERSION, version)
        .append(Fields.LINES, lines.text());
  }
}
