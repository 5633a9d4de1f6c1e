package vn.hdnd.cuulong.platform.simulation;

/** What no fault explains: an exception that the code under test did not deal with. */
final class BrokenStrandException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BrokenStrandException(String strand, Throwable cause) {
    super(strand + " broke: " + cause, cause);
  }
}
