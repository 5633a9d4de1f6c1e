package vn.hdnd.cuulong.platform.inbox;

import java.util.Set;

/** The view of {@link LampView} in the next release, which knows one version more. */
record NextLampView(String name, String collection) implements Projection {

  static final String LIT = "vn.hdnd.lamps.lamp-lit.v2";

  @Override
  public Set<String> types() {
    return Set.of(LampView.LIT, LIT, LampView.DIMMED);
  }

  @Override
  public ViewChange on(ReceivedEvent event) {
    return new LampView(name, collection).on(event);
  }
}
