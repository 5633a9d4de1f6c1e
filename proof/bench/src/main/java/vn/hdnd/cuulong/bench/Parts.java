package vn.hdnd.cuulong.bench;

import java.net.URI;
import java.util.Locale;

/** The running parts that a benchmark measures on; the environment says where they are. */
public final class Parts {

  /** Connection string of the store. */
  public String store() {
    return wanted("MONGODB_URI");
  }

  /** Bootstrap servers of the broker. */
  public String broker() {
    return wanted("KAFKA_BOOTSTRAP_SERVERS");
  }

  /** Base address of a process, such as {@code petitions} or {@code gateway-an-giang}. */
  public URI address(String process) {
    return URI.create(wanted(process.toUpperCase(Locale.ROOT).replace('-', '_') + "_URL"));
  }

  /** Something else that the benchmark's script has set. */
  public String setting(String name) {
    return wanted(name);
  }

  private static String wanted(String name) {
    String value = System.getenv(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(name + " is not set; ./cuulong bench sets it");
    }
    return value;
  }
}
