package vn.hdnd.cuulong.regional.statistics.storage;

/** Names in the documents of the view. */
final class Fields {

  static final String CELLS = "statistics_cells";
  static final String AS_OF_AREAS = "statistics_as_of";

  static final String ID = "_id";
  static final String MEASURE = "measure";
  static final String COUNCIL = "council";
  static final String DAY = "day";
  static final String MONTH = "month";
  static final String DIMENSION = "dimension";
  static final String VALUE = "value";
  static final String REVISION = "revision";
  static final String AS_OF = "asOf";

  private Fields() {}
}
