package vn.hdnd.cuulong.faults.client;

import java.util.OptionalLong;

/**
 * A command as a client sends and repeats it.
 *
 * @param service such as {@code petitions}
 * @param kind such as {@code register-petition}
 * @param path at the gateway
 * @param target the aggregate that it changes; empty if it creates one
 * @param expected the expected version, if the client gives one
 * @param makes the kind of aggregate that it creates, for later commands; empty for a change
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

  /** Returns a command with the same key and another body. */
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
