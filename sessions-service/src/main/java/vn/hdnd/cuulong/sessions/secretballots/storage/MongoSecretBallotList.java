package vn.hdnd.cuulong.sessions.secretballots.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.sessions.secretballots.OpeningSecretBallot;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotFilter;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotList;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotRow;

/** The list of secret ballots in MongoDB. */
@Component
final class MongoSecretBallotList implements SecretBallotList {

  private final Rows<SecretBallotRow> rows;

  MongoSecretBallotList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, OpeningSecretBallot.TYPE.collection(), SecretBallotRow.class);
  }

  @Override
  public List<Listed<Line<SecretBallotRow>>> list(
      CouncilId council, SecretBallotFilter filter, Window window) {
    return rows.of(council)
        .equal(SecretBallotRow.SESSION_ID, filter.sessionId())
        .equal(SecretBallotRow.SITTING_ID, filter.sittingId())
        .find(window);
  }
}
