package vn.hdnd.cuulong.bench;

/**
 * The running parts that a benchmark measures on.
 *
 * @param store connection string of the store
 * @param broker bootstrap servers of the broker
 */
public record Parts(String store, String broker) {

  static Parts fromEnvironment() {
    return new Parts(wanted("MONGODB_URI"), wanted("KAFKA_BOOTSTRAP_SERVERS"));
  }

  private static String wanted(String name) {
    String value = System.getenv(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(name + " is not set; ./cuulong bench sets it");
    }
    return value;
  }
}
