package vn.hdnd.cuulong.platform.web.body;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A request whose body has been read, within the limits of its route. */
public final class ReceivedRequest extends HttpServletRequestWrapper {

  private final ReceivedBody body;

  ReceivedRequest(HttpServletRequest request, ReceivedBody body) {
    super(request);
    this.body = body;
  }

  public ReceivedBody body() {
    return body;
  }

  @Override
  public ServletInputStream getInputStream() {
    return new BodyStream(body.open());
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private static final class BodyStream extends ServletInputStream {

    private final InputStream bytes;

    BodyStream(InputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return bytes.read(target, offset, length);
    }

    @Override
    public int available() throws IOException {
      return bytes.available();
    }

    @Override
    public boolean isFinished() {
      try {
        return bytes.available() == 0;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("the body is here already");
    }
  }
}
