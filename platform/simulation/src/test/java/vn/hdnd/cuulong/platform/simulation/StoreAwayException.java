package vn.hdnd.cuulong.platform.simulation;

import org.springframework.dao.DataAccessResourceFailureException;

/** What the driver says when an answer did not come, whether the write was done or not. */
final class StoreAwayException extends DataAccessResourceFailureException {

  private static final long serialVersionUID = 1;

  StoreAwayException(String what) {
    super(what);
  }

  /** Thrown a million times, and nobody reads where. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
