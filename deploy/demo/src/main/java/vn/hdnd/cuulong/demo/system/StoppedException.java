package vn.hdnd.cuulong.demo.system;

/** Somebody asked this to stop. */
public final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoppedException() {
    super("stopped");
  }
}
