package vn.hdnd.cuulong.sessions.deputies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * The seats of a term on a day: the deputies by name, beside their number as the term states it.
 * The number is the base of every majority (V-07), and a sitting opens only if the two agree.
 *
 * @param active deputies who hold a seat and may act
 * @param suspended deputies who hold a seat and may not act
 * @param left deputies who have left office by that day
 * @param stated the number in office as the term states it; null before the term
 */
public record Seats(LocalDate on, int active, int suspended, int left, @Nullable Integer stated) {

  public static Seats of(List<Deputy> deputies, CouncilTerm term, LocalDate day) {
    List<DeputyState> states =
        deputies.stream().flatMap(deputy -> deputy.stateOn(day).stream()).toList();
    return new Seats(
        day,
        count(states, DeputyState.ACTIVE),
        count(states, DeputyState.SUSPENDED),
        (int) states.stream().filter(state -> !state.isInOffice()).count(),
        term.inOfficeOn(day).orElse(null));
  }

  /** V-07: the named deputies who count among all deputies. */
  public int inOffice() {
    return active + suspended;
  }

  /** Tells whether the directory names more or fewer deputies than the term states. */
  public boolean differs() {
    return stated != null && stated != inOffice();
  }

  private static int count(List<DeputyState> states, DeputyState wanted) {
    return (int) states.stream().filter(state -> state == wanted).count();
  }
}
