package vn.hdnd.cuulong.sessions.papers.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Map;
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
import vn.hdnd.cuulong.sessions.papers.Paper;
import vn.hdnd.cuulong.sessions.papers.PaperReading;
import vn.hdnd.cuulong.sessions.papers.PaperReadings;

/** How many deputies have opened a paper; who they are is not read. */
@Component
class MongoPaperReadings implements PaperReadings, IndexDeclarations {

  private static final String COUNCIL = RowFields.COUNCIL;
  private static final String PAPER = PaperReading.PAPER.text();
  private static final String OPENINGS = PaperReading.OPENINGS.text();
  private static final String COLLECTION = PaperReading.TYPE.collection();

  private final MongoOperations mongo;

  MongoPaperReadings(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(COLLECTION).ascending(COUNCIL, PAPER));
  }

  @Override
  public Map<Integer, Integer> readers(CouncilId council, AggregateId<Paper> paperId) {
    var query = new Query(where(COUNCIL).is(council.value()).and(PAPER).is(paperId.value()));
    query.fields().include(OPENINGS);
    return mongo.find(query, Document.class, COLLECTION).stream()
        .flatMap(found -> PaperReading.OPENINGS.of(found, List.class).stream())
        .flatMap(openings -> ((List<?>) openings).stream())
        .map(opening -> ((Document) opening).getInteger("version"))
        .collect(Collectors.toMap(version -> version, version -> 1, Integer::sum));
  }
}
