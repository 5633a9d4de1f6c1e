package vn.hdnd.cuulong.faults.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How a process was started, as read from the operating system, in order to start it again. */
record Launch(List<String> command, Map<String, String> environment, Path folder) {

  private static final Pattern NUL = Pattern.compile("\0");

  Launch {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  static Launch of(Pid pid) throws IOException {
    List<String> command = new ArrayList<>(words(pid.folder().resolve("cmdline")));
    command.set(0, Files.readSymbolicLink(pid.folder().resolve("exe")).toString());
    Map<String, String> environment = new HashMap<>();
    for (String each : words(pid.folder().resolve("environ"))) {
      int sign = each.indexOf('=');
      environment.put(each.substring(0, sign), each.substring(sign + 1));
    }
    return new Launch(command, environment, Files.readSymbolicLink(pid.folder().resolve("cwd")));
  }

  Launch with(Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(variables);
    return new Launch(command, all, folder);
  }

  /** Starts it in a session of its own, as the local runtime does. */
  Process start(Path log) throws IOException {
    List<String> words = new ArrayList<>(List.of("setsid"));
    words.addAll(command);
    var builder = new ProcessBuilder(words);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder
        .directory(folder.toFile())
        .redirectInput(Path.of("/dev/null").toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  private static List<String> words(Path file) throws IOException {
    return NUL.splitAsStream(Files.readString(file)).filter(each -> !each.isEmpty()).toList();
  }
}
