package vn.hdnd.cuulong.faults.system;

/** What a process is in the system, which decides how it is asked whether it is ready. */
public enum Role {
  STORE,
  BROKER,
  KEYCLOAK,
  SERVICE,
  GATEWAY
}
