package vn.hdnd.cuulong.sessions.secretballots;

import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of secret ballots. */
@FunctionalInterface
public interface SecretBallotList {

  /** Returns the secret ballots of a council by day, the latest first. */
  List<Listed<Line<SecretBallotRow>>> list(
      CouncilId council, SecretBallotFilter filter, Window window);
}
