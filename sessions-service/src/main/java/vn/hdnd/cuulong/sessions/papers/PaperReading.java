package vn.hdnd.cuulong.sessions.papers;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.DerivedId;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.stored.StoredPath;
import vn.hdnd.cuulong.sessions.deputies.Deputy;

/**
 * Which versions of a paper one deputy has opened, a document of its own, so that a hundred readers
 * do not meet in the paper's. It publishes nothing: what a deputy reads is the deputy's own matter.
 *
 * @param openings the first one of each version, in their order
 */
public record PaperReading(
    AggregateId<PaperReading> id,
    CouncilId council,
    AggregateId<Paper> paperId,
    AggregateId<Deputy> deputyId,
    List<Opening> openings) {

  public static final AggregateType<PaperReading> TYPE =
      AggregateType.of("paper-reading", "paper_readings", PaperReading.class).unpublished();

  public static final StoredPath PAPER = StoredPath.in(PaperReading.class, "paperId");
  public static final StoredPath OPENINGS = StoredPath.in(PaperReading.class, "openings");

  /** When a version was opened first. */
  public record Opening(int version, Instant at) {}

  public PaperReading {
    openings = List.copyOf(openings);
  }

  /** Returns the id of a deputy's reading of a paper; there is never another one. */
  static AggregateId<PaperReading> idOf(
      CouncilId council, AggregateId<Paper> paperId, AggregateId<Deputy> deputyId) {
    return new AggregateId<>(DerivedId.of(council, TYPE.name(), paperId + "\n" + deputyId));
  }

  static PaperReading blank(Paper paper, AggregateId<Deputy> deputyId) {
    return new PaperReading(
        idOf(paper.council(), paper.id(), deputyId),
        paper.council(),
        paper.id(),
        deputyId,
        List.of());
  }

  /** A later opening of the same version changes nothing. */
  Decision<PaperReading> open(int version, Instant at) {
    return openings.stream().anyMatch(opening -> opening.version() == version)
        ? Decision.kept(this)
        : Decision.kept(
            new PaperReading(
                id,
                council,
                paperId,
                deputyId,
                Stream.concat(openings.stream(), Stream.of(new Opening(version, at))).toList()));
  }

  /** The newest version that was opened; 0 if none was. */
  int newest() {
    return openings.stream().mapToInt(Opening::version).max().orElse(0);
  }
}
