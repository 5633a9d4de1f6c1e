package vn.hdnd.cuulong.platform.inbox;

class InMemoryParkedEventsTest implements ParkedEventsContract {

  private final ParkedEvents parked = new InMemoryParkedEvents();

  @Override
  public ParkedEvents parked() {
    return parked;
  }
}
