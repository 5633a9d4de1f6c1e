package vn.hdnd.cuulong.demo.readback;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.hdnd.cuulong.demo.figures.FigureSet;
import vn.hdnd.cuulong.demo.figures.PublicFigures;
import vn.hdnd.cuulong.demo.office.DemoPlan;
import vn.hdnd.cuulong.demo.plan.Plan;
import vn.hdnd.cuulong.demo.requests.Regional;
import vn.hdnd.cuulong.demo.send.Answer;
import vn.hdnd.cuulong.demo.send.Answers;

/** Everything that is read back in addition to the table of figures. */
public final class ReadBack {

  private static final String RESOLUTIONS = "resolutions-adopted";
  private static final LocalDate AFTER_THE_MERGERS = LocalDate.of(2026, 1, 1);
  private static final String SUCCESSOR = "tay-ninh-2025";

  private final Region region;
  private final PublicFigures figures;
  private final Answers answers;

  public ReadBack(Region region, PublicFigures figures, Answers answers) {
    this.region = region;
    this.figures = figures;
    this.answers = answers;
  }

  public List<Finding> look(Plan plan) {
    var findings = new ArrayList<>(List.of(lineage(), conference(plan), brief(), adoption()));
    new PlannedFeeds(plan)
        .expected(key -> answers.of(key).orElseThrow(), region.publicTypes())
        .forEach((council, expected) -> findings.add(feed(council, expected)));
    return findings;
  }

  private Finding lineage() {
    FigureSet set = figures.set("long-an-2021-2022");
    BigDecimal published = set.number("resolutions");
    Reading read =
        region
            .figures(List.of(RESOLUTIONS), SUCCESSOR, set.period(), AFTER_THE_MERGERS.toString())
            .get(RESOLUTIONS);
    return new Finding(
        read != null && read.value().compareTo(published) == 0,
        "Long An's %s resolutions in the boundaries of %s, under %s: %s"
            .formatted(
                published, AFTER_THE_MERGERS, SUCCESSOR, read == null ? "none" : read.value()));
  }

  private Finding conference(Plan plan) {
    Regional.Paper paper = plan.body(DemoPlan.PAPER, Regional.Paper.class);
    return finding(
        "The conference of 2022 as it was published, with Long An's paper",
        new ConferenceCheck(region.conference(id(DemoPlan.CONFERENCE)))
            .faults(figures.conference(), paper, id(DemoPlan.PRACTICE)));
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

  private Finding feed(String council, List<String> expected) {
    FeedCheck feed = FeedCheck.read(region, council);
    return finding(
        "The feed of %s from 0: %d events, all %d of these commands once and in order"
            .formatted(council, feed.size(), expected.size()),
        feed.faults(expected));
  }

  private static Finding finding(String text, List<String> faults) {
    return new Finding(
        faults.isEmpty(),
        faults.isEmpty() ? text : text + "; " + faults.subList(0, Math.min(5, faults.size())));
  }

  private String id(String key) {
    return answers.of(key).map(Answer::id).orElseThrow();
  }
}
