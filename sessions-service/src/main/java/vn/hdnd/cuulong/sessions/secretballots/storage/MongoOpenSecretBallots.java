package vn.hdnd.cuulong.sessions.secretballots.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.sessions.secretballots.OpeningSecretBallot;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallot;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotStage;
import vn.hdnd.cuulong.sessions.sittings.OpenPolls;
import vn.hdnd.cuulong.sessions.sittings.Sitting;

/** The secret ballots of a sitting that are under way. */
@Component
class MongoOpenSecretBallots implements OpenPolls, IndexDeclarations {

  private static final String COUNCIL = RowFields.COUNCIL;
  private static final String SITTING = SecretBallot.SITTING.text();
  private static final String STAGE = SecretBallot.STAGE.text();
  private static final String COLLECTION = OpeningSecretBallot.TYPE.collection();

  private final MongoOperations mongo;

  MongoOpenSecretBallots(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(COLLECTION).ascending(COUNCIL, SITTING, STAGE));
  }

  @Override
  public boolean any(CouncilId council, AggregateId<Sitting> sittingId) {
    var underWay =
        where(COUNCIL)
            .is(council.value())
            .and(SITTING)
            .is(sittingId.value())
            .and(STAGE)
            .in(
                SecretBallotStage.ISSUING.name(),
                SecretBallotStage.VOTING.name(),
                SecretBallotStage.CLOSED.name());
    return mongo.exists(new Query(underWay), COLLECTION);
  }
}
