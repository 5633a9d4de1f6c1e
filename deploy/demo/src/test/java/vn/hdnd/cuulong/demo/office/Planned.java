package vn.hdnd.cuulong.demo.office;

import java.util.List;
import vn.hdnd.cuulong.demo.figures.PublicFigures;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.plan.Plan;
import vn.hdnd.cuulong.demo.plan.Track;
import vn.hdnd.cuulong.demo.requests.Request;

/** Access to the plan's content. */
final class Planned {

  static final PublicFigures FIGURES = PublicFigures.load();
  static final Plan PLAN = DemoPlan.of(FIGURES);

  private Planned() {}

  static Track track(String name) {
    return PLAN.tracks().stream()
        .filter(track -> track.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static <R extends Request> List<R> sent(String track, Class<R> type) {
    return track(track)
        .commands()
        .map(Command::body)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
