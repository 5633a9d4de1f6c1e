package vn.hdnd.cuulong.faults.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import vn.hdnd.cuulong.faults.evidence.Figure;

/** The figures of the model, counted independently of the checker. */
final class Tally {

  private final Map<String, Figure> figures = new TreeMap<>();

  void count(Step step, String council, LocalDate day, int attendees) {
    switch (step) {
      case REGISTER -> add("petitions-received", council, day, 1);
      case FORWARD -> add("petitions-forwarded", council, day, 1);
      case REMIND -> add("petition-reminders", council, day, 1);
      case CONVENE -> add("sessions-held", council, day, 1);
      case CONCLUDE -> {
        add("supervisions-concluded", council, day, 1);
        add("supervision-recommendations", council, day, 2);
      }
      case MEET -> {
        add("voter-meetings", council, day, 1);
        add("voter-meeting-attendees", council, day, attendees);
      }
      case ANSWER, CLOSE, OPEN, REPLY -> {}
    }
  }

  private void add(String indicator, String council, LocalDate day, long amount) {
    YearMonth month = YearMonth.from(day);
    figures.merge(
        String.join("/", indicator, council, month.toString()),
        new Figure(indicator, council, month, amount, "{}"),
        (a, b) -> new Figure(indicator, council, month, a.value() + b.value(), "{}"));
  }

  Iterable<Figure> figures() {
    return figures.values();
  }
}
