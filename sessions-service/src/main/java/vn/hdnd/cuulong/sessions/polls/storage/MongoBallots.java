package vn.hdnd.cuulong.sessions.polls.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.polls.Ballot;
import vn.hdnd.cuulong.sessions.polls.Ballots;
import vn.hdnd.cuulong.sessions.polls.Poll;

/** Who has voted, from the ballots; their choices are not read. */
@Component
class MongoBallots implements Ballots, IndexDeclarations {

  private static final String COUNCIL = RowFields.COUNCIL;
  private static final String POLL = Ballot.POLL.text();
  private static final String FIRST_CASTING = Ballot.CASTINGS.text() + ".0";
  private static final String DEPUTY = Ballot.DEPUTY.text();
  private static final String COLLECTION = Ballot.TYPE.collection();

  private final MongoOperations mongo;

  MongoBallots(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(COLLECTION).ascending(COUNCIL, POLL));
  }

  @Override
  public Set<AggregateId<Deputy>> voted(CouncilId council, AggregateId<Poll> pollId) {
    var cast =
        where(COUNCIL)
            .is(council.value())
            .and(POLL)
            .is(pollId.value())
            .and(FIRST_CASTING)
            .exists(true);
    var query = new Query(cast);
    query.fields().include(DEPUTY);
    return mongo.find(query, Document.class, COLLECTION).stream()
        .flatMap(found -> Ballot.DEPUTY.of(found, String.class).stream())
        .map(AggregateId<Deputy>::new)
        .collect(Collectors.toUnmodifiableSet());
  }
}
