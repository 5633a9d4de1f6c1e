package vn.hdnd.cuulong.bench;

import java.net.URI;
import java.util.Locale;

/** The running parts that a benchmark uses; the environment holds their addresses. */
public final class Parts {

  /** Returns the store's connection string. */
  public String store() {
    return wanted("MONGODB_URI");
  }

  /** Returns the broker's bootstrap servers. */
  public String broker() {
    return wanted("KAFKA_BOOTSTRAP_SERVERS");
  }

  /**
   * Returns the base address of a process, such as {@code petitions} or {@code gateway-an-giang}.
   */
  public URI address(String process) {
    return URI.create(wanted(process.toUpperCase(Locale.ROOT).replace('-', '_') + "_URL"));
  }

  /** Returns another setting of the benchmark's script. */
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
