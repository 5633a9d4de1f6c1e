package vn.hdnd.cuulong.sessions.secretballots.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.secretballots.BallotBoxes;
import vn.hdnd.cuulong.sessions.secretballots.BoxBallot;
import vn.hdnd.cuulong.sessions.secretballots.Mark;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallot;

/**
 * A box is one document, and a ballot an element of it. The elements stand in the order of their
 * random credentials, so the document does not tell which came first.
 */
@Component
class MongoBallotBoxes implements BallotBoxes {

  private static final String COLLECTION = "ballot_boxes";
  private static final String ID = "_id";
  private static final String COUNCIL = "council";
  private static final String SEALED = "sealed";
  private static final String BALLOTS = "ballots";
  private static final String CREDENTIAL = "credential";
  private static final String MARKS = "marks";
  private static final String CREDENTIALS = BALLOTS + '.' + CREDENTIAL;

  /** A field that every box has with this value, for a write that changes nothing. */
  private static final String FORMAT = "format";

  private final MongoOperations mongo;

  MongoBallotBoxes(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public void putUp(CouncilId council, AggregateId<SecretBallot> secretBallotId) {
    var empty =
        new Update()
            .setOnInsert(COUNCIL, council.value())
            .setOnInsert(FORMAT, 1)
            .setOnInsert(SEALED, false)
            .setOnInsert(BALLOTS, List.of());
    var _ = mongo.upsert(box(secretBallotId), empty, COLLECTION);
  }

  @Override
  public Optional<CouncilId> councilOf(AggregateId<SecretBallot> secretBallotId) {
    var query = box(secretBallotId);
    query.fields().include(COUNCIL);
    return Optional.ofNullable(mongo.findOne(query, Document.class, COLLECTION))
        .map(found -> new CouncilId(found.getString(COUNCIL)));
  }

  @Override
  public Dropped drop(AggregateId<SecretBallot> secretBallotId, BoxBallot ballot) {
    var takes =
        where(ID)
            .is(secretBallotId.value())
            .and(SEALED)
            .is(false)
            .and(CREDENTIALS)
            .ne(ballot.credential());
    var more = new Update().push(BALLOTS).sort(Sort.by(CREDENTIAL)).each(document(ballot));
    if (mongo.updateFirst(new Query(takes), more, COLLECTION).getMatchedCount() == 1
        || holds(secretBallotId, ballot)) {
      return Dropped.IN_THE_BOX;
    }
    boolean used =
        mongo.exists(
            new Query(
                where(ID).is(secretBallotId.value()).and(CREDENTIALS).is(ballot.credential())),
            COLLECTION);
    return used ? Dropped.USED_OTHERWISE : Dropped.SEALED;
  }

  /** Asks by a write, which waits until what it found is durable. */
  @Override
  public boolean holds(AggregateId<SecretBallot> secretBallotId, BoxBallot ballot) {
    var there = where(ID).is(secretBallotId.value()).and(BALLOTS).is(document(ballot));
    var nothing = new Update().max(FORMAT, 1);
    return mongo.updateFirst(new Query(there), nothing, COLLECTION).getMatchedCount() == 1;
  }

  @Override
  public int size(AggregateId<SecretBallot> secretBallotId) {
    return ballots(secretBallotId).size();
  }

  @Override
  public List<BoxBallot> seal(AggregateId<SecretBallot> secretBallotId) {
    var sealed = new Update().set(SEALED, true);
    if (mongo.updateFirst(box(secretBallotId), sealed, COLLECTION).getMatchedCount() != 1) {
      throw new IllegalStateException("no box of " + secretBallotId);
    }
    return ballots(secretBallotId);
  }

  private List<BoxBallot> ballots(AggregateId<SecretBallot> secretBallotId) {
    return Optional.ofNullable(mongo.findOne(box(secretBallotId), Document.class, COLLECTION))
        .map(found -> found.getList(BALLOTS, Document.class))
        .orElseGet(List::of)
        .stream()
        .map(MongoBallotBoxes::ballot)
        .toList();
  }

  private static Query box(AggregateId<SecretBallot> secretBallotId) {
    return new Query(where(ID).is(secretBallotId.value()));
  }

  private static Document document(BoxBallot ballot) {
    return new Document(CREDENTIAL, ballot.credential())
        .append(MARKS, ballot.marks().stream().map(Mark::name).toList());
  }

  private static BoxBallot ballot(Document element) {
    return new BoxBallot(
        element.getString(CREDENTIAL),
        element.getList(MARKS, String.class).stream().map(Mark::valueOf).toList());
  }
}
