package vn.hdnd.cuulong.platform.embeddedstore;

import java.nio.file.Path;

/** Another store has the file open. */
public final class StoreInUseException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  StoreInUseException(Path file, String pid) {
    super("The store " + file + " is already open in process " + pid);
  }
}
