package vn.hdnd.cuulong.client;

/** The thread was asked to stop. */
public final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoppedException() {
    super("stopped");
  }
}
