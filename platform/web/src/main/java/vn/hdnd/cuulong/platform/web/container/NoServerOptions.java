package vn.hdnd.cuulong.platform.web.container;

import java.nio.charset.StandardCharsets;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * Treats {@code OPTIONS *} as {@code OPTIONS /}, because Tomcat would answer it before any valve or
 * filter and so without our headers.
 */
final class NoServerOptions implements Adapter {

  private static final byte[] ROOT = "/".getBytes(StandardCharsets.US_ASCII);

  private final Adapter adapter;

  NoServerOptions(Adapter adapter) {
    this.adapter = adapter;
  }

  @Override
  public void service(Request request, Response response) throws Exception {
    if (request.requestURI().equals("*") && "OPTIONS".equals(request.getMethod())) {
      request.requestURI().setBytes(ROOT, 0, ROOT.length);
    }
    adapter.service(request, response);
  }

  @Override
  public boolean prepare(Request request, Response response) throws Exception {
    return adapter.prepare(request, response);
  }

  @Override
  public boolean asyncDispatch(Request request, Response response, SocketEvent status)
      throws Exception {
    return adapter.asyncDispatch(request, response, status);
  }

  @Override
  public void log(Request request, Response response, long time) {
    adapter.log(request, response, time);
  }

  @Override
  public void checkRecycled(Request request, Response response) {
    adapter.checkRecycled(request, response);
  }

  @Override
  public String getDomain() {
    return adapter.getDomain();
  }
}
