package vn.hdnd.cuulong.demo.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.hdnd.cuulong.demo.figures.FigureSet;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.plan.Stage;
import vn.hdnd.cuulong.demo.requests.VoterContact;
import vn.hdnd.cuulong.demo.texts.Apportion;
import vn.hdnd.cuulong.demo.texts.Draw;
import vn.hdnd.cuulong.demo.texts.Scene;
import vn.hdnd.cuulong.demo.texts.WorkingDays;

/** A month of an office's meetings with voters, and the recommendations from them. */
final class VoterContactWork {

  static final String API = "/api/voter-contact/v1/";
  private static final List<String> VENUES = VoterTopics.load().venues();

  private final Office office;
  private final FigureSet figures;
  private final int meetings;

  VoterContactWork(Office office, FigureSet figures) {
    this.office = office;
    this.figures = figures;
    this.meetings = figures.count("meetings");
  }

  List<Stage> stages() {
    List<Gathering> gatherings = gatherings();
    List<Command> meeting = gatherings.stream().map(Gathering::command).toList();
    var voices = new VoterVoices(office, figures, gatherings);
    return List.of(
        Stage.of("tiếp xúc cử tri", meeting),
        Stage.of("ý kiến cử tri", voices.opinions()),
        new Stage("kiến nghị cử tri", voices.recommendations()));
  }

  private List<Gathering> gatherings() {
    int[] attendees = parts("attendees", 60, 140);
    int[] speakers = parts("speakers", 3, 14);
    return IntStream.range(0, meetings)
        .mapToObj(i -> gathering(i, attendees[i], speakers[i]))
        .toList();
  }

  private int[] parts(String figure, int low, int high) {
    Draw draw = office.draw(figure, 0);
    int[] weights = IntStream.range(0, meetings).map(i -> draw.between(low, high)).toArray();
    return Apportion.atLeastOne(figures.count(figure), weights);
  }

  private Gathering gathering(int index, int attendees, int speakers) {
    Draw draw = office.draw("meeting", index + 1);
    LocalDate last = figures.period().to().minusDays(8);
    List<LocalDate> days = WorkingDays.between(figures.period().from(), last);
    LocalDate day = days.get(days.size() * index / meetings);
    List<String> places = office.lexicon().placesOn(day);
    Scene scene = Scene.at(places.get(index % places.size()), office.lexicon(), day, draw);
    var request =
        new VoterContact.Meet(
            day,
            scene.fill(draw.oneOf(VENUES)),
            "BEFORE_REGULAR_SESSION",
            draw.chance(85) ? "IN_PERSON" : draw.oneOf(List.of("ONLINE", "COMBINED")),
            groups(index),
            attendees,
            speakers);
    Command command =
        Command.create(
            office.key("meeting", index + 1), office.account(), API + "meetings", request);
    return new Gathering(command, day, scene);
  }

  /** The groups take turns; now and then two meet voters together. */
  private List<String> groups(int index) {
    int all = figures.count("deputyGroups");
    var groups = new ArrayList<String>();
    groups.add("Tổ " + (index % all + 1));
    if (index % 9 == 8) {
      groups.add("Tổ " + ((index + 1) % all + 1));
    }
    return groups;
  }
}
