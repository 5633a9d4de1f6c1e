package vn.hdnd.cuulong.faults.system;

/** The role of a process, which decides how its readiness is checked. */
public enum Role {
  STORE,
  BROKER,
  KEYCLOAK,
  SERVICE,
  GATEWAY
}
