package vn.hdnd.cuulong.faults.system;

import java.util.Arrays;
import java.util.List;

/** The processes of the system. The last one is a second instance that only a fault run has. */
public enum Member {
  STORE("store", Role.STORE, 27117),
  BROKER("broker", Role.BROKER, 9092),
  KEYCLOAK("keycloak", Role.KEYCLOAK, 8180),
  SESSIONS("sessions", Role.SERVICE, 8101),
  SUPERVISION("supervision", Role.SERVICE, 8102),
  PETITIONS("petitions", Role.SERVICE, 8103),
  VOTER_CONTACT("voter-contact", Role.SERVICE, 8104),
  REGIONAL("regional", Role.SERVICE, 8105),
  GATEWAY_REGION("gateway-region", Role.GATEWAY, 8080),
  GATEWAY_AN_GIANG("gateway-an-giang", Role.GATEWAY, 8081),
  GATEWAY_CAN_THO("gateway-can-tho", Role.GATEWAY, 8082),
  PETITIONS_TWIN("petitions-2", Role.SERVICE, 8113);

  private final String label;
  private final Role role;
  private final int port;

  Member(String label, Role role, int port) {
    this.label = label;
    this.role = role;
    this.port = port;
  }

  /** Returns its name in the local runtime. */
  public String label() {
    return label;
  }

  public Role role() {
    return role;
  }

  /** Returns its port without an offset. */
  public int port() {
    return port;
  }

  /** Returns all processes of a role, in their start order. */
  public static List<Member> of(Role role) {
    return Arrays.stream(values()).filter(member -> member.role == role).toList();
  }

  @Override
  public String toString() {
    return label;
  }
}
