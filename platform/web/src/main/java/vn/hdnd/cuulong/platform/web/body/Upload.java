package vn.hdnd.cuulong.platform.web.body;

import java.io.InputStream;

/**
 * A body that is a file. A controller that takes one as its parameter says with {@code consumes} of
 * which types; the body has come whole by then, within the limits of its route, and is gone after
 * the request.
 *
 * @param type its media type
 */
public record Upload(String type, ReceivedBody body) {

  public long size() {
    return body.size();
  }

  /** SHA-256, as hexadecimal digits. */
  public String digest() {
    return body.digest();
  }

  /** The file from its beginning, to be read piece by piece. */
  public InputStream open() {
    return body.open();
  }
}
