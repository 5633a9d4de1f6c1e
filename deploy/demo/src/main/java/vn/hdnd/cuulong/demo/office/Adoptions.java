package vn.hdnd.cuulong.demo.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.hdnd.cuulong.demo.figures.Period;
import vn.hdnd.cuulong.demo.texts.Apportion;
import vn.hdnd.cuulong.demo.texts.Draw;
import vn.hdnd.cuulong.demo.texts.Phrases;
import vn.hdnd.cuulong.demo.texts.Scene;
import vn.hdnd.cuulong.demo.texts.WorkingDays;

/** Lays out the resolutions of a council's sessions, with titles, days and numbers. */
final class Adoptions {

  private static final String NORMATIVE = "NORMATIVE";
  private static final String INDIVIDUAL = "INDIVIDUAL";
  private static final Phrases PHRASES = Phrases.load("resolutions");
  private static final int TRIES = 400;
  private static final Locale VIETNAMESE = Locale.of("vi");

  private final Office office;
  private final Period period;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> titles = new HashSet<>();
  private final List<Adoption> all = new ArrayList<>();

  Adoptions(Office office, Period period) {
    this.office = office;
    this.period = period;
  }

  /**
   * Spreads a number of resolutions over all sessions by their weights; two in five are normative.
   */
  List<Adoption> spread(List<Sitting> sittings, int wanted) {
    int[] each = Apportion.byWeights(wanted, sittings.stream().mapToInt(Sitting::weight).toArray());
    for (int i = 0; i < each.length; i++) {
      int normative = Apportion.byWeights(each[i], 2, 3)[0];
      addTo(sittings.get(i), normative, each[i] - normative);
    }
    return List.copyOf(all);
  }

  /** Creates a number of resolutions of each kind for one session. */
  List<Adoption> of(Sitting sitting, int normative, int individual) {
    addTo(sitting, normative, individual);
    return List.copyOf(all);
  }

  private void addTo(Sitting sitting, int normative, int individual) {
    List<LocalDate> days = sitting.days();
    int count = normative + individual;
    for (int i = 0; i < count; i++) {
      String kind = Apportion.chosen(i, normative, count) ? NORMATIVE : INDIVIDUAL;
      all.add(adoption(sitting, kind, days.get(days.size() * i / count)));
    }
  }

  private Adoption adoption(Sitting sitting, String kind, LocalDate votedOn) {
    Draw draw = office.draw("resolution", all.size() + 1);
    Scene scene = Scene.drawn(office.lexicon(), votedOn, draw);
    return new Adoption(
        sitting,
        kind,
        title(kind, votedOn, draw),
        PHRASES.drawn("SUBMITTERS", scene, draw),
        submitted(sitting, draw),
        votedOn,
        numbers.merge(kind + votedOn.getYear(), 1, Integer::sum));
  }

  /**
   * Returns a day before the session, or its opening day if the period of the figures begins with
   * it.
   */
  private LocalDate submitted(Sitting sitting, Draw draw) {
    return period.clamp(WorkingDays.before(sitting.opensOn(), draw.between(8, 20)));
  }

  /** Returns a title that is unique within its year. */
  private String title(String kind, LocalDate day, Draw draw) {
    for (int i = 0; i < TRIES; i++) {
      String title = anyTitle(kind, day, draw);
      if (titles.add(day.getYear() + title)) {
        return title;
      }
    }
    throw new IllegalStateException("too few titles for " + kind + " resolutions of " + day);
  }

  private String anyTitle(String kind, LocalDate day, Draw draw) {
    Scene scene = Scene.drawn(office.lexicon(), day, draw);
    String title = PHRASES.drawn(kind, scene, draw);
    boolean amends = kind.equals(NORMATIVE) && draw.chance(25);
    return amends
        ? PHRASES.drawn("AMENDING", scene, draw)
            + title.substring(0, 1).toLowerCase(VIETNAMESE)
            + title.substring(1)
        : title;
  }
}
