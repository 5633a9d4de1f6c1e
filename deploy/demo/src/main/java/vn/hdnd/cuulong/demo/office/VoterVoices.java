package vn.hdnd.cuulong.demo.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.hdnd.cuulong.demo.figures.FigureSet;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.requests.IdOf;
import vn.hdnd.cuulong.demo.requests.VoterContact;
import vn.hdnd.cuulong.demo.texts.Apportion;
import vn.hdnd.cuulong.demo.texts.Draw;

/**
 * The opinions at meetings, and the recommendations into which the office consolidates them: each
 * opinion goes into one, and each recommendation has at least one.
 */
final class VoterVoices {

  private final Office office;
  private final FigureSet figures;
  private final List<Concern> concerns = new ArrayList<>();
  private final List<Command> opinions = new ArrayList<>();
  private final List<List<IdOf>> heard = new ArrayList<>();

  VoterVoices(Office office, FigureSet figures, List<Gathering> gatherings) {
    this.office = office;
    this.figures = figures;
    hear(gatherings);
  }

  List<Command> opinions() {
    return List.copyOf(opinions);
  }

  List<List<Command>> recommendations() {
    return IntStream.range(0, concerns.size())
        .mapToObj(i -> concerns.get(i).chain(heard.get(i), figures.period()))
        .toList();
  }

  /** Records a concern first at one meeting, and then at others. */
  private void hear(List<Gathering> gatherings) {
    int wanted = figures.count("consolidatedRecommendations");
    Draw sizes = office.draw("voices", 0);
    int[] each =
        Apportion.atLeastOne(
            figures.count("opinions"),
            IntStream.range(0, wanted).map(i -> sizes.between(0, 5)).toArray());
    for (int i = 0; i < wanted; i++) {
      Gathering first = gatherings.get(i % gatherings.size());
      Concern concern = Concern.drawn(office, i + 1, first.scene());
      concerns.add(concern);
      var ids = new ArrayList<IdOf>();
      for (int n = 0; n < each[i]; n++) {
        Gathering at = gatherings.get((i + n * 29) % gatherings.size());
        ids.add(opinion(concern, at, n == 0));
      }
      heard.add(ids);
    }
  }

  private IdOf opinion(Concern concern, Gathering at, boolean first) {
    int number = opinions.size() + 1;
    Command command =
        Command.create(
            office.key("opinion", number),
            office.account(),
            VoterContactWork.API + "opinions",
            new VoterContact.Opinion(
                at.command().made(),
                concern.voice(at, first, office.draw("opinion", number)),
                concern.topic().field(),
                concern.topic().sector()));
    opinions.add(command);
    return command.made();
  }
}
