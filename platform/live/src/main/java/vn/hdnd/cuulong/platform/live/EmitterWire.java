package vn.hdnd.cuulong.platform.live;

import java.io.IOException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Messages as server-sent events. */
record EmitterWire(SseEmitter emitter) implements Wire {

  private static final JsonMapper JSON = JsonMapper.shared();

  private record Opened(boolean resumed) {}

  @Override
  public void opened(String id, boolean resumed) throws IOException {
    send("opened", JSON.writeValueAsString(new Opened(resumed)), id);
  }

  @Override
  public void paused() throws IOException {
    emitter.send(SseEmitter.event().name("paused").data("{}"));
  }

  @Override
  public void changed(String id, LiveChange change) throws IOException {
    send("changed", JSON.writeValueAsString(change), id);
  }

  @Override
  public void beat() throws IOException {
    emitter.send(SseEmitter.event().comment("beat"));
  }

  @Override
  public void end() {
    emitter.complete();
  }

  private void send(String name, String data, String id) throws IOException {
    emitter.send(SseEmitter.event().id(id).name(name).data(data));
  }
}
