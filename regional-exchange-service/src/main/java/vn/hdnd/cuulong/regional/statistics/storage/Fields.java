package vn.hdnd.cuulong.regional.statistics.storage;

/** Names in the documents of the view. */
final class Fields {

  static final String SHEETS = "statistics_sheets";
  static final String AS_OF_AREAS = "statistics_as_of";

  static final String ID = "_id";
  static final String MEASURE = "measure";
  static final String COUNCIL = "council";
  static final String PERIOD = "period";
  static final String LINES = "lines";
  static final String VERSION = "version";
  static final String AS_OF = "asOf";

  private Fields() {}
}
