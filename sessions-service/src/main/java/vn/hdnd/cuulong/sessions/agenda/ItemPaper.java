package vn.hdnd.cuulong.sessions.agenda;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a session that names an item of its agenda.
 *
 * @param paper its id
 * @param n the item
 * @param since when it came to stand so; null while it is missing
 */
public record ItemPaper(
    String paper, int n, PaperKind kind, PaperStanding standing, @Nullable Instant since) {

  /** The one that came farthest is first; of two, the one that came there earlier. */
  static final Comparator<ItemPaper> FARTHEST_FIRST =
      Comparator.comparing(ItemPaper::standing, Comparator.comparingInt(ItemPaper::rank).reversed())
          .thenComparing(ItemPaper::since, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ItemPaper::paper);

  private static int rank(PaperStanding standing) {
    return switch (standing) {
      case MISSING -> 0;
      case RETURNED -> 1;
      case FILED -> 2;
      case ACCEPTED -> 3;
    };
  }
}
