package vn.hdnd.cuulong.sessions.secretballots.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.sessions.secretballots.BallotPaper;
import vn.hdnd.cuulong.sessions.secretballots.BallotPapers;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallot;

/** How many ballot papers were issued, from the papers. */
@Component
class MongoBallotPapers implements BallotPapers, IndexDeclarations {

  private static final String COUNCIL = RowFields.COUNCIL;
  private static final String SECRET_BALLOT = BallotPaper.SECRET_BALLOT.text();
  private static final String COLLECTION = BallotPaper.TYPE.collection();

  private final MongoOperations mongo;

  MongoBallotPapers(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(COLLECTION).ascending(COUNCIL, SECRET_BALLOT));
  }

  @Override
  public int issued(CouncilId council, AggregateId<SecretBallot> secretBallotId) {
    var query =
        new Query(where(COUNCIL).is(council.value()).and(SECRET_BALLOT).is(secretBallotId.value()));
    query.fields().include("_id");
    return mongo.find(query, Document.class, COLLECTION).size();
  }
}
