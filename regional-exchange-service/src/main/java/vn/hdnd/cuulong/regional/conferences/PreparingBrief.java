package vn.hdnd.cuulong.regional.conferences;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.hdnd.cuulong.regional.practices.PracticeSummary;
import vn.hdnd.cuulong.regional.practices.PracticeViews;
import vn.hdnd.cuulong.regional.practices.Practices;
import vn.hdnd.cuulong.regional.statistics.AskingStatistics;
import vn.hdnd.cuulong.regional.statistics.By;
import vn.hdnd.cuulong.regional.statistics.Indicator;
import vn.hdnd.cuulong.regional.statistics.Indicators;
import vn.hdnd.cuulong.regional.statistics.StatisticsQuestion;

/** Puts the one page together that a host lays before a conference. */
public final class PreparingBrief {

  /** How far the figures reach back. */
  private static final int YEARS = 2;

  private static final int MOST_PRACTICES = 30;

  private static final List<Indicator> FIGURES =
      List.of(
              "sessions-held",
              "resolutions-adopted",
              "answerers",
              "thematic-supervisions",
              "routine-supervisions",
              "recommendation-done-rate",
              "petitions-received",
              "petitions-answered-rate",
              "voter-meetings",
              "voter-opinions",
              "voter-recommendations",
              "voter-recommendations-answered-rate")
          .stream()
          .map(Indicators::find)
          .map(Optional::orElseThrow)
          .toList();

  private final AskingStatistics statistics;
  private final PracticeViews views;
  private final Practices practices;

  public PreparingBrief(AskingStatistics statistics, PracticeViews views, Practices practices) {
    this.statistics = statistics;
    this.views = views;
    this.practices = practices;
  }

  public Brief prepare(Conference conference) {
    LocalDate day = conference.edition().from();
    LocalDate from = day.minusYears(YEARS);
    LocalDate to = day.minusDays(1);
    return new Brief(
        conference,
        from,
        to,
        statistics.ask(new StatisticsQuestion(FIGURES, from, to, List.of(), day, By.COUNCIL)),
        practices(conference, from));
  }

  private List<PracticeSummary> practices(Conference conference, LocalDate from) {
    Map<String, PracticeSummary> found = new LinkedHashMap<>();
    conference.papers().stream()
        .filter(paper -> paper.practiceId() != null)
        .map(paper -> practices.find(paper.council(), Objects.requireNonNull(paper.practiceId())))
        .flatMap(Optional::stream)
        .filter(practice -> practice.state().sharing() != null)
        .forEach(practice ->
            found.put(practice.id(), PracticeSummary.of(practice.state(), practice.version())));
    views
        .shared(from, conference.edition().to(), MOST_PRACTICES)
        .forEach(each -> found.putIfAbsent(each.id(), each));
    return List.copyOf(found.values());
  }
}
