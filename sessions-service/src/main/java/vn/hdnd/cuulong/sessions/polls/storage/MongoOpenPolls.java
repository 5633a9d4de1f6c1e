package vn.hdnd.cuulong.sessions.polls.storage;

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
import vn.hdnd.cuulong.sessions.polls.OpeningPoll;
import vn.hdnd.cuulong.sessions.polls.Poll;
import vn.hdnd.cuulong.sessions.polls.PollStage;
import vn.hdnd.cuulong.sessions.sittings.OpenPolls;
import vn.hdnd.cuulong.sessions.sittings.Sitting;

/** The polls of a sitting that are under way. */
@Component
class MongoOpenPolls implements OpenPolls, IndexDeclarations {

  private static final String COUNCIL = RowFields.COUNCIL;
  private static final String SITTING = Poll.SITTING.text();
  private static final String STAGE = Poll.STAGE.text();
  private static final String COLLECTION = OpeningPoll.TYPE.collection();

  private final MongoOperations mongo;

  MongoOpenPolls(MongoOperations mongo) {
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
            .in(PollStage.OPEN.name(), PollStage.CLOSED.name());
    return mongo.exists(new Query(underWay), COLLECTION);
  }
}
