package vn.hdnd.cuulong.platform.stored;

import java.util.Optional;

/** A kind of record that a service stores. The test kit checks each against its golden states. */
public interface Stored {

  /** Returns the name of the kind, singular, in kebab case. */
  String name();

  /** Returns the stored form of its states. */
  StoredForm<?> form();

  /**
   * Returns the stored form of its rows, if a list shows it. Rows are rewritten from the state,
   * never upcast.
   */
  Optional<StoredRow> row();

  /**
   * The form of a row.
   *
   * @param format grows with every change of the shown values
   * @param shown the record of the values that a line shows
   */
  record StoredRow(int format, Class<? extends Record> shown) {}
}
