package vn.hdnd.cuulong.faults.client;

import java.util.OptionalLong;

/**
 * A command as a client sends it, as often as it takes.
 *
 * @param service such as {@code petitions}
 * @param kind such as {@code register-petition}
 * @param path at the gateway
 * @param target the aggregate that it changes; empty for one that begins an aggregate
 * @param expected the version that it is meant for, if it says so
 * @param makes what kind of thing there is afterwards, for later commands; empty for a change
 */
record Command(
    Office office,
    String service,
    String kind,
    String path,
    String target,
    String key,
    OptionalLong expected,
    String body,
    String makes) {

  /** The same key with something else. */
  Command withBody(String other) {
    return new Command(office, service, kind, path, target, key, expected, other, makes);
  }

  Command onlyFor(long version) {
    return new Command(
        office, service, kind, path, target, key, OptionalLong.of(version), body, makes);
  }

  Command at(String otherPath, String otherTarget) {
    return new Command(office, service, kind, otherPath, otherTarget, key, expected, body, makes);
  }
}
