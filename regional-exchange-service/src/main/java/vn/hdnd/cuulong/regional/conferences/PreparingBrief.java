package vn.hdnd.cuulong.regional.conferences;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.regional.practices.PracticeList;
import vn.hdnd.cuulong.regional.practices.PracticeRow;
import vn.hdnd.cuulong.regional.statistics.AskingStatistics;
import vn.hdnd.cuulong.regional.statistics.By;
import vn.hdnd.cuulong.regional.statistics.Indicator;
import vn.hdnd.cuulong.regional.statistics.Indicators;
import vn.hdnd.cuulong.regional.statistics.StatisticsQuestion;

/** Prepares the one-page brief that a host gives to a conference. */
public final class PreparingBrief {

  /** The number of years that the figures cover. */
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
  private final PracticeList practices;

  public PreparingBrief(AskingStatistics statistics, PracticeList practices) {
    this.statistics = statistics;
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

  /** Returns the practices, first those that papers present, in the order of the papers. */
  private List<Line<PracticeRow>> practices(Conference conference, LocalDate from) {
    List<String> told =
        conference.papers().stream()
            .flatMap(paper -> Stream.ofNullable(paper.practiceId()))
            .map(AggregateId::value)
            .distinct()
            .toList();
    Stream<Line<PracticeRow>> ofPapers =
        practices.shared(told).stream()
            .sorted(Comparator.comparingInt(practice -> told.indexOf(practice.id())));
    Stream<Line<PracticeRow>> others =
        practices.shared(from, conference.edition().to(), MOST_PRACTICES).stream()
            .filter(practice -> !told.contains(practice.id()));
    return Stream.concat(ofPapers, others).toList();
  }
}
