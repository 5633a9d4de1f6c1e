package vn.hdnd.cuulong.faults.check;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** A kind of command in the model, with the field of its day and the types of its events. */
enum Step {
  REGISTER("petitions", "petitions", "receivedOn", "petitions.petition-received"),
  FORWARD("petitions", "petitions", "forwardedOn", "petitions.petition-forwarded"),
  REMIND("petitions", "petitions", "remindedOn", "petitions.petition-reminded"),
  ANSWER("petitions", "petitions", "answeredOn", "petitions.petition-answered"),
  CONVENE("sessions", "sessions", "opensOn", "sessions.session-convened"),
  CLOSE("sessions", "sessions", "closedOn", "sessions.session-closed"),
  OPEN("supervision", "supervisions", "openedOn", "supervision.supervision-opened"),
  CONCLUDE(
      "supervision",
      "supervisions",
      "concludedOn",
      "supervision.supervision-concluded",
      "supervision.recommendation-made",
      "supervision.recommendation-made"),
  REPLY("supervision", "supervisions", "answeredOn", "supervision.recommendation-answered"),
  MEET("voter-contact", "meetings", "heldOn", "voter-contact.meeting-recorded");

  private final String service;
  private final String collection;
  private final String day;
  private final String types;

  Step(String service, String collection, String day, String... types) {
    this.service = service;
    this.collection = collection;
    this.day = day;
    this.types = String.join(" ", types);
  }

  String service() {
    return service;
  }

  String collection() {
    return collection;
  }

  String day() {
    return day;
  }

  List<String> types() {
    return Stream.of(types.split(" ", -1)).map(type -> "vn.hdnd." + type + ".v1").toList();
  }

  String command() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns a step that creates an aggregate. */
  static Step first(Random random) {
    return List.of(REGISTER, CONVENE, OPEN, MEET).get(random.nextInt(4));
  }

  /** Returns a step that may follow at this version of an aggregate with this first step. */
  static Step next(Step first, long version, Random random) {
    return switch (first) {
      case REGISTER -> version == 1 ? FORWARD : random.nextInt(4) == 0 ? ANSWER : REMIND;
      case CONVENE -> CLOSE;
      case OPEN -> version == 1 ? CONCLUDE : REPLY;
      default -> first;
    };
  }
}
