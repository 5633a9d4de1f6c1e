package vn.hdnd.cuulong.sessions.secretballots;

import java.util.List;
import java.util.Optional;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * The electronic ballot boxes, outside the write path on purpose: a box keeps no time, no key of a
 * command and no order of arrival. One write to one box decides whether a ballot is in it, and the
 * seal is such a write too.
 */
public interface BallotBoxes {

  /** What became of a ballot. */
  enum Dropped {
    /** It is in the box, durably, now or since an earlier try. */
    IN_THE_BOX,
    /** The same paper is in the box with other marks. */
    USED_OTHERWISE,
    /** The box was sealed before it came. */
    SEALED
  }

  /** Puts up an empty box; leaves an existing one alone. */
  void putUp(CouncilId council, AggregateId<SecretBallot> secretBallotId);

  /** Returns the council whose box this is. */
  Optional<CouncilId> councilOf(AggregateId<SecretBallot> secretBallotId);

  Dropped drop(AggregateId<SecretBallot> secretBallotId, BoxBallot ballot);

  /** Tells whether exactly this ballot is in the box, durably. */
  boolean holds(AggregateId<SecretBallot> secretBallotId, BoxBallot ballot);

  /** Returns how many ballots are in the box. */
  int size(AggregateId<SecretBallot> secretBallotId);

  /** Seals the box and returns all ballots that ever will be in it; sealing again does no harm. */
  List<BoxBallot> seal(AggregateId<SecretBallot> secretBallotId);
}
