package vn.hdnd.cuulong.faults.run;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import vn.hdnd.cuulong.faults.fault.Kind;
import vn.hdnd.cuulong.faults.mutation.Mutation;
import vn.hdnd.cuulong.faults.system.Place;

/**
 * The arguments of a run.
 *
 * @param report folder for what is too long to print
 * @param mutation the mutation of the platform; the run then has to find violations
 */
public record Settings(
    Place place,
    Path report,
    Set<Kind> kinds,
    Optional<Mutation> mutation,
    int kills,
    long seed,
    boolean json) {

  private static final int FEW = 10;

  /** The arguments are wrong; the message explains why. */
  public static final class Unusable extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    Unusable(String why) {
      super(why);
    }
  }

  /** Reads the command line, and the system's place from the environment. */
  public static Settings of(String[] arguments, Map<String, String> environment) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    int kills = FEW;
    long seed = ThreadLocalRandom.current().nextLong(Integer.MAX_VALUE);
    boolean json = false;
    Optional<Mutation> mutation = Optional.empty();
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--kills" -> kills = Math.toIntExact(number(arguments, ++i));
        case "--seed" -> seed = number(arguments, ++i);
        case "--json" -> json = true;
        default -> {
          Optional<Mutation> named = Mutation.of(arguments[i]);
          mutation = mutation.or(() -> named);
          if (named.isEmpty()) {
            kinds.add(kind(arguments[i]));
          }
        }
      }
    }
    if (kinds.isEmpty()) {
      kinds.addAll(EnumSet.allOf(Kind.class));
    }
    return new Settings(
        place(environment), report(environment), kinds, mutation, kills, seed, json);
  }

  private static Place place(Map<String, String> environment) {
    return new Place(
        Path.of(needed(environment, "CUULONG_ROOT")),
        Path.of(needed(environment, "CUULONG_HOME")),
        Integer.parseInt(needed(environment, "CUULONG_PORT_OFFSET")));
  }

  private static Path report(Map<String, String> environment) {
    return Path.of(needed(environment, "FAULTS_REPORT"));
  }

  private static String needed(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null) {
      throw new Unusable(name + " is not set: start this with ./cuulong faults");
    }
    return value;
  }

  private static Kind kind(String name) {
    return Kind.of(name)
        .orElseThrow(() -> new Unusable("there is no kind of fault '" + name + "'"));
  }

  private static long number(String[] arguments, int i) {
    try {
      if (i < arguments.length && Long.parseLong(arguments[i]) >= 0) {
        return Long.parseLong(arguments[i]);
      }
    } catch (NumberFormatException other) {
      throw new Unusable(arguments[i - 1] + " takes a number, not '" + arguments[i] + "'");
    }
    throw new Unusable(arguments[i - 1] + " takes a number from 0");
  }
}
