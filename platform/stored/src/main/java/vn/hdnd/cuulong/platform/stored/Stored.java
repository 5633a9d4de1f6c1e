package vn.hdnd.cuulong.platform.stored;

import java.util.Optional;

/** A kind of record that a service keeps. The test kit holds each against its golden states. */
public interface Stored {

  /** The name of the kind, singular, in kebab case. */
  String name();

  /** How its states are kept. */
  StoredForm<?> form();

  /** How its rows are kept, if a list shows it. Rows are made anew from the state, never upcast. */
  Optional<StoredRow> row();

  /**
   * The form of a row.
   *
   * @param format grows with every change of what is shown
   * @param shown the record of what a line shows
   */
  record StoredRow(int format, Class<? extends Record> shown) {}
}
