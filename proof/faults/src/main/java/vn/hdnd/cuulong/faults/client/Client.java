package vn.hdnd.cuulong.faults.client;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import vn.hdnd.cuulong.client.Waiting;
import vn.hdnd.cuulong.faults.history.Answer;
import vn.hdnd.cuulong.faults.history.Attempt;

/**
 * One client: it chooses a command, sends it, and repeats it under the same key while the outcome
 * is unknown. From time to time it gives up, repeats an answered command, or reuses a key for
 * another body.
 */
final class Client {

  private static final List<Work> WORK =
      List.of(
          new PetitionWork(),
          new PetitionWork(),
          new SessionWork(),
          new SupervisionWork(),
          new VoterWork(),
          new PracticeWork());
  private static final List<Office> OFFICES = List.of(Office.values());
  private static final int MOST_ATTEMPTS = 12;
  private static final Duration FIRST_REST = Duration.ofMillis(250);
  private static final Duration LONGEST_REST = Duration.ofSeconds(3);

  private final int number;
  private final SplittableRandom random;
  private final World world;
  private final Canaries canaries;
  private final Sending sending;
  private final History history;
  private long attempts;

  Client(
      int number,
      SplittableRandom random,
      World world,
      Canaries canaries,
      Sending sending,
      History history) {
    this.number = number;
    this.random = random;
    this.world = world;
    this.canaries = canaries;
    this.sending = sending;
    this.history = history;
  }

  void work(BooleanSupplier going, Duration pace) {
    while (going.getAsBoolean()) {
      think().ifPresent(command -> see(command, going));
      Waiting.pause(Duration.ofMillis(random.nextLong(2 * pace.toMillis())));
    }
  }

  private Optional<Command> think() {
    Office office = OFFICES.get(random.nextInt(OFFICES.size()));
    String key = new UUID(random.nextLong(), random.nextLong()).toString();
    var desk = new Desk(random, world, canaries, office, key);
    return WORK.get(random.nextInt(WORK.size()))
        .next(desk)
        .map(command -> Slip.of(random, world, command));
  }

  private void see(Command command, BooleanSupplier going) {
    boolean patient = random.nextInt(8) > 0;
    Answer answer = attempt(command);
    Duration rest = FIRST_REST;
    for (int i = 1;
        i < MOST_ATTEMPTS && patient && answer instanceof Answer.Unknown && going.getAsBoolean();
        i++) {
      Waiting.pause(rest);
      rest = rest.multipliedBy(2).compareTo(LONGEST_REST) < 0 ? rest.multipliedBy(2) : LONGEST_REST;
      answer = attempt(command);
    }
    if (answer instanceof Answer.Acknowledged && random.nextInt(12) == 0) {
      var _ = attempt(random.nextInt(3) == 0 ? mixedUp(command) : command);
    }
  }

  /** Returns a command with the same key and a different body. */
  private static Command mixedUp(Command command) {
    return command.withBody(command.body().replaceFirst("2026-0", "2025-0"));
  }

  private Answer attempt(Command command) {
    Instant began = Instant.now();
    Answer answer = sending.send(command);
    attempts++;
    history.add(
        new Attempt(
            number,
            attempts,
            began,
            Instant.now(),
            command.service(),
            command.kind(),
            command.office().council(),
            command.key(),
            command.target(),
            command.body(),
            answer));
    if (answer instanceof Answer.Acknowledged(String id, long version, List<String> _)) {
      world.learn(command.makes(), new Known(id, command.office(), version));
    }
    return answer;
  }
}
