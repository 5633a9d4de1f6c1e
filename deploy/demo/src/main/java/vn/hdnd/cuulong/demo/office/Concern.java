package vn.hdnd.cuulong.demo.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.demo.figures.Period;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.requests.IdOf;
import vn.hdnd.cuulong.demo.requests.VoterContact;
import vn.hdnd.cuulong.demo.texts.Agencies;
import vn.hdnd.cuulong.demo.texts.Draw;
import vn.hdnd.cuulong.demo.texts.Scene;
import vn.hdnd.cuulong.demo.texts.WorkingDays;

/**
 * Something that voters ask for, and the recommendation that the office makes from it.
 *
 * @param ask the request, for one place
 */
record Concern(
    Office office, int number, VoterTopics.Topic topic, String ask, Scene scene, Draw draw) {

  private static final VoterTopics TOPICS = VoterTopics.load();
  private static final Locale VIETNAMESE = Locale.of("vi");

  static Concern drawn(Office office, int number, Scene scene) {
    Draw draw = office.draw("recommendation", number);
    VoterTopics.Topic topic = draw.oneOf(TOPICS.topics());
    return new Concern(office, number, topic, scene.fill(draw.oneOf(topic.asks())), scene, draw);
  }

  /** Returns a voter's words; voters elsewhere ask the same for their place. */
  String voice(Gathering at, boolean first, Draw voter) {
    String asked = first ? ask : at.scene().fill(voter.oneOf(topic.asks()));
    String phrase = at.scene().fill(voter.oneOf(TOPICS.voices()));
    String inside = asked.substring(0, 1).toLowerCase(VIETNAMESE) + asked.substring(1);
    return phrase.replace("{Ask}", asked).replace("{ask}", inside);
  }

  /**
   * Returns the recommendation's commands: it is consolidated at the end of the month, and mostly
   * answered before the end of the year.
   */
  List<Command> chain(List<IdOf> opinions, Period period) {
    LocalDate drawnUp = period.clamp(WorkingDays.before(period.to(), draw.between(0, 2)));
    LocalDate sent = WorkingDays.after(drawnUp, draw.between(1, 4));
    String agency = Agencies.drawn(topic.agencies(), sent, scene, draw);
    Command made =
        Command.create(
            office.key("recommendation", number),
            office.account(),
            VoterContactWork.API + "recommendations",
            new VoterContact.Consolidate(ask, topic.field(), topic.level(), opinions, drawnUp));
    var chain = new ArrayList<Command>();
    chain.add(made);
    chain.add(made.then("forwarding", "forwarding", new VoterContact.Forward(sent, agency)));
    if (draw.chance(70)) {
      chain.add(made.then("answer", "answer", answer(sent)));
    }
    return chain;
  }

  private VoterContact.Answer answer(LocalDate sent) {
    String result = draw.oneOf(List.of("RESOLVED", "UNDER_STUDY", "EXPLAINED", "EXPLAINED"));
    LocalDate day = WorkingDays.after(sent, draw.between(5, 14));
    @Nullable LocalDate due = result.equals("UNDER_STUDY") ? day.plusMonths(6) : null;
    return new VoterContact.Answer(day, result, draw.oneOf(texts(result)), due);
  }

  private static List<String> texts(String result) {
    Map<String, List<String>> answers = TOPICS.answers();
    return Objects.requireNonNull(answers.get(result), result);
  }
}
