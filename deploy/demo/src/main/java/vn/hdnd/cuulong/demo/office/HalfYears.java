package vn.hdnd.cuulong.demo.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hdnd.cuulong.demo.figures.Period;
import vn.hdnd.cuulong.demo.texts.Apportion;
import vn.hdnd.cuulong.demo.texts.Draw;
import vn.hdnd.cuulong.demo.texts.WorkingDays;

/**
 * Lays out a term's sessions when only their number is known: evenly over the half-years, with the
 * regular ones at the end of each.
 */
final class HalfYears {

  private static final int REGULAR_PER_HALF = 2;

  private final Period period;
  private final Draw draw;

  HalfYears(Period period, Draw draw) {
    this.period = period;
    this.draw = draw;
  }

  List<Sitting> sittings(int wanted) {
    List<LocalDate> starts = halves();
    int[] each = Apportion.byWeights(wanted, starts.stream().mapToInt(start -> 1).toArray());
    var all = new ArrayList<Sitting>();
    for (int half = 0; half < each.length; half++) {
      LocalDate start = starts.get(half);
      all.addAll(inHalf(start, each[half], all.size()));
    }
    return all;
  }

  private List<LocalDate> halves() {
    return period.from().datesUntil(period.to()).filter(HalfYears::isStart).toList();
  }

  private static boolean isStart(LocalDate day) {
    return day.getDayOfMonth() == 1 && (day.getMonthValue() == 1 || day.getMonthValue() == 7);
  }

  private List<Sitting> inHalf(LocalDate start, int count, int before) {
    LocalDate end = period.clamp(start.plusMonths(6).minusDays(1));
    List<LocalDate> days = WorkingDays.between(start.plusDays(9), end.minusDays(9));
    var sittings = new ArrayList<Sitting>();
    for (int i = 0; i < count; i++) {
      int from = days.size() * i / count;
      int until = days.size() * (i + 1) / count - 4;
      LocalDate opens = days.get(draw.between(from, until));
      sittings.add(sitting(before + i + 1, kind(start, i, count), opens));
    }
    return sittings;
  }

  private static String kind(LocalDate start, int index, int count) {
    boolean regular = index >= count - REGULAR_PER_HALF;
    return regular ? "REGULAR" : index == start.getYear() % 3 ? "URGENT" : "THEMATIC";
  }

  private Sitting sitting(int number, String kind, LocalDate opens) {
    return switch (kind) {
      case "REGULAR" -> {
        LocalDate closes = WorkingDays.after(opens, draw.between(1, 2));
        yield new Sitting(
            number, kind, opens, closes, 22, draw.between(44, 66), draw.between(3, 6));
      }
      case "THEMATIC" -> new Sitting(number, kind, opens, opens, 9, draw.between(9, 15), 0);
      default -> new Sitting(number, kind, opens, opens, 3, draw.between(3, 6), 0);
    };
  }
}
