package vn.hdnd.cuulong.demo.readback;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.demo.figures.FigureSet;
import vn.hdnd.cuulong.demo.figures.PublicFigures;
import vn.hdnd.cuulong.demo.office.DemoPlan;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.plan.Plan;
import vn.hdnd.cuulong.demo.send.Answer;
import vn.hdnd.cuulong.demo.send.Answers;
import vn.hdnd.cuulong.demo.system.Account;

/** Everything that is read back, beside the table of figures. */
public final class ReadBack {

  private static final String RESOLUTIONS = "resolutions-adopted";
  private static final LocalDate AFTER_THE_MERGERS = LocalDate.of(2026, 1, 1);
  private static final String SUCCESSOR = "tay-ninh-2025";

  /** The only event of the plan's commands that is not public. */
  private static final String DRAFTED = "vn.hdnd.regional.practice-drafted.v1";

  private final Region region;
  private final PublicFigures figures;
  private final Answers answers;

  public ReadBack(Region region, PublicFigures figures, Answers answers) {
    this.region = region;
    this.figures = figures;
    this.answers = answers;
  }

  public List<Finding> look(Plan plan) {
    return List.of(lineage(), brief(), adoption(), feed(plan));
  }

  private Finding lineage() {
    FigureSet set = figures.set("long-an-2021-2022");
    BigDecimal published = set.number("resolutions");
    Map<String, BigDecimal> read =
        region.values(List.of(RESOLUTIONS), SUCCESSOR, set.period(), AFTER_THE_MERGERS.toString());
    BigDecimal value = read.get(RESOLUTIONS);
    return new Finding(
        value != null && value.compareTo(published) == 0,
        "Long An's %s resolutions in the boundaries of %s, under %s: %s"
            .formatted(published, AFTER_THE_MERGERS, SUCCESSOR, value));
  }

  private Finding brief() {
    String practice = id(DemoPlan.PRACTICE);
    JsonNode brief = region.brief(id(DemoPlan.CONFERENCE));
    boolean there =
        StreamSupport.stream(brief.path("practices").spliterator(), false)
            .anyMatch(each -> each.path("id").asString().equals(practice));
    return new Finding(there, "The conference's brief has Long An's practice card");
  }

  private Finding adoption() {
    JsonNode practice = region.practice(id(DemoPlan.PRACTICE));
    boolean adopted = practice.path("adoptions").toString().contains("an-giang-2025");
    return new Finding(adopted, "Long An's practice is adopted by An Giang");
  }

  private Finding feed(Plan plan) {
    FeedCheck feed = FeedCheck.read(region, "long-an");
    Set<String> expected = publicEvents(plan);
    List<String> faults = feed.faults(expected);
    String text =
        "The feed of long-an from 0: %d events, all %d of these commands once and in order"
            .formatted(feed.size(), expected.size());
    return new Finding(faults.isEmpty(), faults.isEmpty() ? text : text + "; " + first(faults));
  }

  private Set<String> publicEvents(Plan plan) {
    var names = new HashSet<String>();
    plan.commands()
        .filter(command -> command.account() == Account.LONG_AN)
        .filter(command -> !command.path().endsWith("/papers"))
        .map(Command::key)
        .map(key -> answers.of(key).orElseThrow())
        .forEach(answer -> names.addAll(named(answer)));
    return names;
  }

  private static List<String> named(Answer answer) {
    return answer.events().stream()
        .filter(type -> !type.equals(DRAFTED))
        .map(type -> FeedCheck.name(answer.id(), type))
        .toList();
  }

  private static List<String> first(List<String> faults) {
    return new ArrayList<>(faults.subList(0, Math.min(5, faults.size())));
  }

  private String id(String key) {
    return answers.of(key).map(Answer::id).orElseThrow();
  }
}
