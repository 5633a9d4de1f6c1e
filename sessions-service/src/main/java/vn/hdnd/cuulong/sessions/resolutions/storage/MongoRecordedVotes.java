package vn.hdnd.cuulong.sessions.resolutions.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.sessions.convening.RecordedVotes;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;

/** The votes in the resolutions themselves, read from the last day back. */
@Component
class MongoRecordedVotes implements RecordedVotes, IndexDeclarations {

  private static final String COUNCIL = RowFields.COUNCIL;
  private static final String SESSION = Resolution.SESSION.text();
  private static final String VOTED_ON = Resolution.VOTED_ON.text();

  private final MongoOperations mongo;
  private final String collection;

  MongoRecordedVotes(MongoOperations mongo, AggregateType<Resolution> type) {
    this.mongo = mongo;
    this.collection = type.collection();
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(collection).ascending(COUNCIL, SESSION).descending(VOTED_ON));
  }

  /** Compares with the empty text to exclude resolutions without a vote, which have no day. */
  @Override
  public Optional<LocalDate> lastDay(CouncilId council, AggregateId<Session> sessionId) {
    var voted =
        where(COUNCIL).is(council.value()).and(SESSION).is(sessionId.value()).and(VOTED_ON).gt("");
    var query = new Query(voted).with(Sort.by(Sort.Direction.DESC, VOTED_ON)).limit(1);
    query.fields().include(VOTED_ON);
    return Optional.ofNullable(mongo.findOne(query, Document.class, collection))
        .flatMap(found -> Resolution.VOTED_ON.of(found, String.class))
        .map(LocalDate::parse);
  }
}
