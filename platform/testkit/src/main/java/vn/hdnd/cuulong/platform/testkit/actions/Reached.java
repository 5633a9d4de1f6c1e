package vn.hdnd.cuulong.platform.testkit.actions;

import java.util.Map;
import java.util.TreeMap;
import vn.hdnd.cuulong.platform.testkit.http.Http;

/**
 * A case in a state, as somebody reads it.
 *
 * @param what the state, for the message of a failure
 * @param path of the case below the service's root
 * @param reader who asks for it, and would give the commands
 * @param commands by operation, a body that the state would take: refused for the state or not at
 *     all, never for what it says
 */
public record Reached(String what, String path, Http reader, Map<String, String> commands) {

  public Reached {
    commands = Map.copyOf(commands);
  }

  /** The same with one command that fits this state better. */
  public Reached with(String operation, String body) {
    var better = new TreeMap<>(commands);
    better.put(operation, body);
    return new Reached(what, path, reader, better);
  }
}
