package vn.hdnd.cuulong.platform.simulation;

/** An exception that the code under test did not handle and that no fault explains. */
final class BrokenStrandException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BrokenStrandException(String strand, Throwable cause) {
    super(strand + " broke: " + cause, cause);
  }
}
