package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.bson.Document;
import java.util.function.Supplier;

/**
 * How much of a document is copied when it leaves its collection. The stored form must not change
 * while others read it, so the depth depends on what the command does with the document.
 */
enum Copying {
  /** The document is only written to the wire. */
  NOTHING,
  /** Its fields are replaced but not changed inside: the library makes a full copy first. */
  FIELDS,
  /** The command may change anything in it. */
  ALL;

  private static final ScopedValue<Copying> WANTED = ScopedValue.newInstance();

  /** Returns the depth that a command needs. */
  static Copying of(String name, Document command) {
    return switch (name) {
      case "find" -> command.containsKey("projection") ? ALL : NOTHING;
      case "update" -> FIELDS;
      default -> ALL;
    };
  }

  <T> T during(Supplier<T> run) {
    return ScopedValue.where(WANTED, this).call(run::get);
  }

  static Document copy(Document document) {
    return switch (WANTED.orElse(ALL)) {
      case NOTHING -> document;
      case FIELDS -> document.clone();
      case ALL -> document.cloneDeeply();
    };
  }
}
