package vn.hdnd.cuulong.platform.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was said, and fails once the caller has gone. */
final class TapedWire implements Wire {

  final List<String> said = new ArrayList<>();
  boolean gone;

  @Override
  public void opened(String id, boolean resumed) throws IOException {
    say("opened " + id + (resumed ? " resumed" : ""));
  }

  @Override
  public void paused() throws IOException {
    say("paused");
  }

  @Override
  public void changed(String id, LiveChange change) throws IOException {
    say(id + " " + change.id() + " " + change.sequence());
  }

  @Override
  public void beat() throws IOException {
    say("beat");
  }

  @Override
  public void end() {
    said.add("end");
  }

  private void say(String what) throws IOException {
    if (gone) {
      throw new IOException("the caller has gone");
    }
    said.add(what);
  }
}
