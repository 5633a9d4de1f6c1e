package vn.hdnd.cuulong.demo.readback;

import java.net.http.HttpResponse;

/** The region's answer to a query was not as expected. */
public final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableException(String path, HttpResponse<String> response) {
    super("GET " + path + " answered " + response.statusCode() + ": " + response.body());
  }
}
