package vn.hdnd.cuulong.client;

import java.time.Duration;

/** Waiting ended without success. */
public final class GaveUpException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GaveUpException(String why, Duration limit) {
    super("gave up after " + limit.toSeconds() + " s of waiting: " + why);
  }
}
