package vn.hdnd.cuulong.platform.embeddedstore;

import java.nio.file.Path;
import java.util.Map;

/**
 * The port and the file of the store's process.
 *
 * @param port {@code STORE_PORT}, 27117 by default
 * @param file {@code STORE_FILE}, {@code .local/store/store.mv} by default
 */
record StoreSettings(int port, Path file) {

  StoreSettings {
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("STORE_PORT must lie between 1 and 65535");
    }
  }

  static StoreSettings from(Map<String, String> environment) {
    String port = environment.getOrDefault("STORE_PORT", "27117");
    if (!port.matches("[0-9]{1,5}")) {
      throw new IllegalArgumentException("STORE_PORT must be a number");
    }
    return new StoreSettings(
        Integer.parseInt(port),
        Path.of(environment.getOrDefault("STORE_FILE", ".local/store/store.mv")));
  }
}
