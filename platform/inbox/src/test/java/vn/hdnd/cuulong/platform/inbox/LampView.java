package vn.hdnd.cuulong.platform.inbox;

import java.util.Set;

/** A view for tests: how bright each lamp is, and how often it was touched. */
record LampView(String name, String collection) implements Projection {

  static final String LIT = "vn.hdnd.lamps.lamp-lit.v1";
  static final String DIMMED = "vn.hdnd.lamps.lamp-dimmed.v1";

  record Watts(int watts) {}

  @Override
  public Set<String> types() {
    return Set.of(LIT, DIMMED);
  }

  @Override
  public ViewChange on(ReceivedEvent event) {
    int watts = event.data(Watts.class).watts();
    if (watts < 0) {
      throw new IllegalArgumentException("A lamp does not eat light");
    }
    return ViewChange.none().set("watts", watts).inc("touched", 1).push("history", watts);
  }
}
