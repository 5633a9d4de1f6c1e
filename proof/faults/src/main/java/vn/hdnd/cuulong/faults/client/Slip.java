package vn.hdnd.cuulong.faults.client;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** Imitates the mistakes of a hurried client: sometimes it changes a command. */
final class Slip {

  private Slip() {}

  static Command of(RandomGenerator random, World world, Command command) {
    return switch (random.nextInt(24)) {
      case 0 -> command.withBody(command.body().replaceFirst("\\{", "{\"color\": \"red\", "));
      case 1 -> command.withBody(command.body().substring(1));
      case 2 -> command.withBody(command.body().replaceFirst("2026-", "2036-"));
      case 3 -> elsewhere(random, command);
      case 4, 5, 6, 7, 8 -> insisting(world, command);
      default -> command;
    };
  }

  /** Adds the version that this client, perhaps wrongly, believes to be the latest. */
  private static Command insisting(World world, Command command) {
    return world.of(command.target()).map(it -> command.onlyFor(it.version())).orElse(command);
  }

  private static Command elsewhere(RandomGenerator random, Command command) {
    if (command.target().isEmpty()) {
      return command;
    }
    String nobody = new UUID(random.nextLong(), random.nextLong()).toString();
    return command.at(command.path().replace(command.target(), nobody), nobody);
  }
}
