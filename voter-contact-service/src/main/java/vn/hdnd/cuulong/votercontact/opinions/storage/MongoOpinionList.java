package vn.hdnd.cuulong.votercontact.opinions.storage;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.votercontact.meetings.OpinionCounts;
import vn.hdnd.cuulong.votercontact.opinions.OpinionFilter;
import vn.hdnd.cuulong.votercontact.opinions.OpinionList;
import vn.hdnd.cuulong.votercontact.opinions.OpinionRow;
import vn.hdnd.cuulong.votercontact.opinions.RecordingOpinion;

/** The list of opinions in MongoDB, and the number of opinions of a meeting. */
@Component
final class MongoOpinionList implements OpinionList, OpinionCounts, IndexDeclarations {

  private static final String COLLECTION = RecordingOpinion.TYPE.collection();
  private static final String MEETING = RowFields.shown(OpinionRow.MEETING_ID);

  private final MongoOperations mongo;
  private final Rows<OpinionRow> rows;

  MongoOpinionList(MongoOperations mongo) {
    this.mongo = mongo;
    this.rows = new Rows<>(mongo, COLLECTION, OpinionRow.class);
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(COLLECTION).ascending(RowFields.COUNCIL, MEETING));
  }

  @Override
  public List<Listed<Line<OpinionRow>>> list(
      CouncilId council, OpinionFilter filter, Window window) {
    return rows.of(council)
        .equal(OpinionRow.MEETING_ID, filter.meetingId())
        .equal(OpinionRow.SECTOR, filter.sector())
        .matching(filter.q())
        .find(window);
  }

  @Override
  public Map<String, Long> of(CouncilId council, Collection<String> meetingIds) {
    if (meetingIds.isEmpty()) {
      return Map.of();
    }
    var counting =
        newAggregation(
            match(where(RowFields.COUNCIL).is(council.value()).and(MEETING).in(meetingIds)),
            group(MEETING).count().as("count"));
    return mongo.aggregate(counting, COLLECTION, Document.class).getMappedResults().stream()
        .collect(
            toMap(
                found -> found.getString(RowFields.ID),
                found -> found.get("count", Number.class).longValue()));
  }
}
