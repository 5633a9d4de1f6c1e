package vn.hdnd.cuulong.demo.system;

/** Who sends a command: an account of the local realm, and the door that admits it. */
public enum Account {
  AN_GIANG("vanphong.angiang", Door.AN_GIANG),
  CAN_THO("vanphong.cantho", Door.CAN_THO),
  LONG_AN("vanphong.longan", Door.REGION),
  CA_MAU("vanphong.camau", Door.REGION),
  COORDINATOR("dieuphoi.vung", Door.REGION);

  private final String username;
  private final Door door;

  Account(String username, Door door) {
    this.username = username;
    this.door = door;
  }

  public String username() {
    return username;
  }

  public Door door() {
    return door;
  }
}
