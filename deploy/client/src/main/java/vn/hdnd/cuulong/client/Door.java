package vn.hdnd.cuulong.client;

/** A gateway, named after its office. */
public enum Door {
  REGION(8080),
  AN_GIANG(8081),
  CAN_THO(8082);

  private final int port;

  Door(int port) {
    this.port = port;
  }

  int port() {
    return port;
  }
}
