package vn.hdnd.cuulong.platform.simulation;

import org.springframework.dao.DataAccessResourceFailureException;

/** The driver's exception for a missing answer, whether the write was done or not. */
final class StoreAwayException extends DataAccessResourceFailureException {

  private static final long serialVersionUID = 1;

  StoreAwayException(String what) {
    super(what);
  }

  /** Thrown a million times; nobody needs the stack trace. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
