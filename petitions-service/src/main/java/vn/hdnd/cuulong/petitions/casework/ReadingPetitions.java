package vn.hdnd.cuulong.petitions.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AuditLog;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.lists.Window;

/**
 * Reads petitions for a person. Before a denunciation is shown, on its own or in a list, the audit
 * records this with the account; if that fails, nothing is shown.
 */
public final class ReadingPetitions {

  private static final String READ = "denunciation-read";
  private static final String LISTED = "denunciation-listed";

  private final Petitions petitions;
  private final PetitionList list;
  private final AuditLog audit;
  private final Clock clock;

  public ReadingPetitions(Petitions petitions, PetitionList list, AuditLog audit, Clock clock) {
    this.petitions = petitions;
    this.list = list;
    this.audit = audit;
    this.clock = clock;
  }

  /** Returns the petition with this id, if the reader may see it. */
  public Optional<Versioned<Petition>> one(Reader reader, AggregateId<Petition> id) {
    Optional<Versioned<Petition>> found =
        petitions.find(reader.council(), id).filter(each -> reader.mayKnowOf(each.state()));
    found
        .filter(each -> each.state().kind().secret())
        .ifPresent(secret -> note(READ, List.of(secret.id().value()), reader));
    return found;
  }

  /**
   * Returns a part of the reader's list, with one more item if more follow.
   *
   * @param shown how many items are shown; one more is read to know whether more follow
   */
  public List<Listed<Line<PetitionRow>>> list(
      Reader reader, PetitionFilter filter, @Nullable Place after, int shown) {
    List<Listed<Line<PetitionRow>>> rows = list.list(reader, filter, new Window(after, shown + 1));
    note(
        LISTED,
        rows.stream()
            .limit(shown)
            .map(Listed::item)
            .filter(row -> row.shown().kind().secret())
            .map(Line::id)
            .toList(),
        reader);
    return rows;
  }

  /** Returns the years of the reader's list, without denunciations that the reader may not see. */
  public List<Integer> years(Reader reader) {
    return list.years(reader);
  }

  private void note(String act, List<String> ids, Reader reader) {
    if (!ids.isEmpty()) {
      audit.note(act, ids, reader.council(), reader.account(), clock.instant());
    }
  }
}
