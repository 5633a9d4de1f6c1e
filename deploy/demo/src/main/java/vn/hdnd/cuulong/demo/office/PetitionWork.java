package vn.hdnd.cuulong.demo.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hdnd.cuulong.demo.figures.FigureSet;
import vn.hdnd.cuulong.demo.figures.Period;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.plan.Stage;
import vn.hdnd.cuulong.demo.texts.Apportion;
import vn.hdnd.cuulong.demo.texts.WorkingDays;

/** An office's petitions over a term. */
final class PetitionWork {

  /** Days at the end of the period without new petitions, so that all can be forwarded. */
  private static final int REST = 12;

  private final Office office;
  private final Period period;
  private final Map<Integer, Integer> files = new HashMap<>();

  PetitionWork(Office office, Period period) {
    this.office = office;
    this.period = period;
  }

  Stage stage(FigureSet figures) {
    int received = figures.count("petitionsReceived");
    int eligible = figures.count("petitionsEligible");
    List<Fate> fates = fates(figures);
    List<LocalDate> days = WorkingDays.between(period.from(), period.to().minusDays(REST));
    var chains = new ArrayList<List<Command>>();
    int taken = 0;
    for (int i = 0; i < received; i++) {
      boolean goesOn = Apportion.chosen(i, eligible, received);
      Fate fate = goesOn ? fates.get(taken++) : Fate.FILED;
      LocalDate day = days.get(days.size() * i / received);
      int file = files.merge(day.getYear(), 1, Integer::sum);
      chains.add(new PetitionCase(office, period, i + 1, day, file).chain(fate));
    }
    return new Stage("đơn thư", chains);
  }

  /** Returns the course of the eligible petitions, in the order of receipt. */
  private static List<Fate> fates(FigureSet figures) {
    int eligible = figures.count("petitionsEligible");
    int forwarded = figures.count("petitionsForwarded");
    if (forwarded + figures.count("petitionsGuided") != eligible) {
      throw new IllegalStateException("every eligible petition is either forwarded or guided");
    }
    int answered = answered(figures);
    var fates = new ArrayList<Fate>();
    int sent = 0;
    for (int i = 0; i < eligible; i++) {
      boolean goes = Apportion.chosen(i, forwarded, eligible);
      fates.add(goes ? fateOfSent(sent++, answered, forwarded) : Fate.GUIDED);
    }
    return fates;
  }

  /**
   * Returns the smallest number of answers that exceeds the published share, which is rounded down.
   */
  static int answered(FigureSet figures) {
    int forwarded = figures.count("petitionsForwarded");
    return figures
            .number("petitionsAnsweredShare")
            .multiply(BigDecimal.valueOf(forwarded))
            .intValue()
        + 1;
  }

  /** The latest petitions are not answered yet, and some of the others never are. */
  private static Fate fateOfSent(int index, int answered, int forwarded) {
    int old = forwarded - (forwarded - answered) / 3;
    return index < old && Apportion.chosen(index, answered, old) ? Fate.ANSWERED : Fate.FORWARDED;
  }
}
