package vn.hdnd.cuulong.faults.system;

import java.nio.file.Path;

/**
 * The folders and ports of a system.
 *
 * @param root of the sources
 * @param home the local runtime's folder
 * @param offset added to every port
 */
public record Place(Path root, Path home, int offset) {

  public int port(Member member) {
    return member.port() + offset;
  }

  /** Returns the port of a process's metrics, at the same distance as in the local runtime. */
  public int managementPort(Member member) {
    return port(member) + 200;
  }

  public String address(Member member) {
    return "http://localhost:" + port(member);
  }

  public String store() {
    return "mongodb://127.0.0.1:" + port(Member.STORE);
  }

  public String broker() {
    return "127.0.0.1:" + port(Member.BROKER);
  }

  Path pidFile(Member member) {
    return home.resolve("run").resolve(member.label() + ".pid");
  }

  Path log(Member member) {
    return home.resolve("log").resolve(member.label() + ".log");
  }

  /** Returns a process's own data folder. */
  public Path data(Member member) {
    return home.resolve("data").resolve(member.label());
  }
}
