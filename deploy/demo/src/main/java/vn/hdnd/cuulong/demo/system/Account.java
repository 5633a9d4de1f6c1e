package vn.hdnd.cuulong.demo.system;

import vn.hdnd.cuulong.client.Door;

/**
 * The sender of a command: an account of the local realm, its gateway, and the council whose
 * records it creates.
 */
public enum Account {
  AN_GIANG("vanphong.angiang", Door.AN_GIANG, "an-giang-2025"),
  CAN_THO("vanphong.cantho", Door.CAN_THO, "can-tho-2025"),
  LONG_AN("vanphong.longan", Door.REGION, "long-an"),
  CA_MAU("vanphong.camau", Door.REGION, "ca-mau-2025"),
  COORDINATOR("dieuphoi.vung", Door.REGION, "region");

  private final String username;
  private final Door door;
  private final String council;

  Account(String username, Door door, String council) {
    this.username = username;
    this.door = door;
    this.council = council;
  }

  public String username() {
    return username;
  }

  public Door door() {
    return door;
  }

  public String council() {
    return council;
  }
}
