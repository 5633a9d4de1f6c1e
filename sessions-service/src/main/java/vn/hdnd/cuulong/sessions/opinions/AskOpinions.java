package vn.hdnd.cuulong.sessions.opinions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * Command: ask deputies for their opinion.
 *
 * @param deputies the chosen ones; null for all who may act as a deputy today
 */
public record AskOpinions(
    AggregateId<CouncilTerm> termId,
    Question question,
    Instant deadline,
    @Nullable List<AggregateId<Deputy>> deputies) {

  public AskOpinions {
    deputies = deputies == null ? null : List.copyOf(deputies);
  }
}
