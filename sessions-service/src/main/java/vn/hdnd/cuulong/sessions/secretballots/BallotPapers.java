package vn.hdnd.cuulong.sessions.secretballots;

import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Counts the ballot papers that were issued. */
@FunctionalInterface
public interface BallotPapers {

  int issued(CouncilId council, AggregateId<SecretBallot> secretBallotId);
}
