package vn.hdnd.cuulong.faults.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Effects.Deed;
import vn.hdnd.cuulong.faults.evidence.Header;
import vn.hdnd.cuulong.faults.evidence.Remembered;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;
import vn.hdnd.cuulong.faults.history.Answer;
import vn.hdnd.cuulong.faults.history.Attempt;

/**
 * Simulates a small system that keeps every promise, from a seed: eight clients, four services,
 * answers that get lost before or after the command was done, repeated commands, refusals, a relay
 * that repeats after a crash, and records that the fault run itself has planted.
 */
final class World {

  private static final int COMMANDS = 80;
  private static final List<String> COUNCILS = List.of("an-giang-2025", "can-tho-2025");
  private static final Answer LOST = new Answer.Unknown("no answer");
  private static final Answer NO = new Answer.Refused(409, "conflict");

  private final Random random;
  private final Draft draft = new Draft();
  private final Effects effects = new Effects(draft);
  private final Tally tally = new Tally();
  private final Map<String, Step> beginnings = new HashMap<>();
  private final long[] free = new long[8];
  private final long[] numbers = new long[8];
  private long now = 1_000;
  private int keys;

  /** A command that a client is about to send. */
  private record Plan(
      Step step, String aggregate, String council, boolean begins, String key, int client) {}

  private World(long seed) {
    this.random = new Random(seed);
  }

  static Draft play(long seed) {
    var world = new World(seed);
    world.settle();
    IntStream.range(0, COMMANDS).forEach(any -> world.command());
    world.tally.figures().forEach(world.draft.figures::add);
    return world.draft;
  }

  /** Creates what exists before the clients start. */
  private void settle() {
    for (Step step : Step.values()) {
      step.types().forEach(type -> draft.classes.put(type, "public"));
    }
    Stream.of(
            "petitions.petition-forwarded",
            "petitions.petition-reminded",
            "petitions.petition-answered",
            "supervision.recommendation-answered")
        .forEach(type -> draft.classes.put("vn.hdnd." + type + ".v1", "official"));
    String registered = "vn.hdnd.regional.council-registered.v1";
    draft.classes.put(registered, "public");
    for (String key : List.of("system 2004", "system 2025")) {
      var _ =
          effects.apply(
              new Deed(
                  "regional",
                  "council_register",
                  "registry",
                  "region",
                  key,
                  "system",
                  List.of(registered),
                  "{}"));
    }
    draft.earlier.add("demo-1");
    var _ = done(new Plan(Step.REGISTER, "earlier", COUNCILS.getFirst(), true, "demo-1", 0));
    for (int i = 0; i < 5; i++) {
      draft.canaries.add("CANARY-" + Integer.toString(random.nextInt(1 << 20), 36) + "-" + i);
    }
  }

  private void command() {
    Plan plan = plan();
    String canary = Draft.pick(random, draft.canaries.stream());
    switch (random.nextInt(20)) {
      case 0, 1, 2 -> ask(plan, NO, canary);
      case 3 -> ask(plan, LOST, canary);
      case 4, 5 -> {
        Answer yes = done(plan);
        ask(plan, LOST, canary);
        if (random.nextBoolean()) {
          ask(plan, yes, canary);
        }
      }
      case 6 -> {
        ask(plan, random.nextBoolean() ? LOST : NO, canary);
        ask(plan, done(plan), canary);
      }
      case 7 -> {
        Answer yes = done(plan);
        ask(plan, yes, canary);
        ask(plan, yes, canary);
      }
      default -> ask(plan, done(plan), canary);
    }
    crash();
  }

  private Plan plan() {
    String key = "key-" + ++keys;
    int client = random.nextInt(free.length);
    List<String> open =
        beginnings.entrySet().stream()
            .filter(each -> each.getValue() != Step.MEET)
            .map(Map.Entry::getKey)
            .sorted()
            .filter(id -> beginnings.get(id) != Step.CONVENE || draft.aggregate(id).version() == 1)
            .toList();
    if (open.isEmpty() || random.nextInt(10) < 3) {
      Step step = Step.first(random);
      return new Plan(step, "id-" + key, Draft.pick(random, COUNCILS.stream()), true, key, client);
    }
    String id = Draft.pick(random, open.stream());
    var aggregate = draft.aggregate(id);
    Step step = Step.next(beginnings.getOrDefault(id, Step.MEET), aggregate.version(), random);
    return new Plan(step, id, aggregate.council(), false, key, client);
  }

  private Answer done(Plan plan) {
    now = Math.max(now + 1 + random.nextInt(4), free[plan.client()] + 1);
    Remembered command =
        effects.apply(
            Deed.of(
                plan.step(),
                plan.aggregate(),
                plan.council(),
                plan.key(),
                data(plan, "madeOn", "")));
    if (plan.begins()) {
      beginnings.put(plan.aggregate(), plan.step());
    }
    tally.count(plan.step(), plan.council(), day(plan), attendees(plan));
    return new Answer.Acknowledged(plan.aggregate(), command.version(), command.events());
  }

  /** The attempt spans this moment, so that attempts of several clients overlap. */
  private void ask(Plan plan, Answer answer, String canary) {
    int client = plan.client();
    now = Math.max(now, free[client] + 1);
    long began = Math.max(free[client] + 1, now - random.nextInt(6));
    free[client] = now + random.nextInt(6);
    draft.attempts.add(
        new Attempt(
            client,
            ++numbers[client],
            Instant.ofEpochMilli(began),
            Instant.ofEpochMilli(free[client]),
            plan.step().service(),
            plan.step().command(),
            plan.council(),
            plan.key(),
            plan.begins() ? "" : plan.aggregate(),
            data(plan, "note", canary),
            answer));
  }

  private static String data(Plan plan, String also, String text) {
    return "{\"%s\":\"%s\",\"%s\":\"%s\",\"attendees\":%d}"
        .formatted(
            plan.step().day(),
            day(plan),
            also,
            text.isEmpty() ? day(plan).toString() : text,
            attendees(plan));
  }

  private static LocalDate day(Plan plan) {
    return LocalDate.of(2026, 1, 1).plusDays(Math.floorMod(plan.key().hashCode(), 200));
  }

  private static int attendees(Plan plan) {
    return Math.floorMod(plan.key().hashCode(), 90);
  }

  /** A relay stops after sending and is replaced by one that sends again; a bad record arrives. */
  private void crash() {
    if (random.nextInt(8) == 0) {
      String id = Draft.pick(random, draft.aggregates.keySet().stream());
      List<TopicRecord> sent =
          draft.records.stream().filter(record -> record.key().equals(id)).toList();
      int from = Math.max(0, sent.size() - 1 - random.nextInt(3));
      effects.overtake(List.copyOf(sent.subList(from, sent.size())), random.nextBoolean());
    }
    if (random.nextInt(30) == 0) {
      effects.append(
          new TopicRecord(
              "hdnd.petitions.events.v1",
              0,
              0,
              "poison",
              List.of(new Header(TopicRecord.PLANTED, "poison")),
              Draft.pick(random, draft.canaries.stream())));
    }
  }
}
