package vn.hdnd.cuulong.votercontact.reading.storage;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.platform.inbox.lists.ViewYears;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.votercontact.reading.MeetingFilter;
import vn.hdnd.cuulong.votercontact.reading.MeetingItem;
import vn.hdnd.cuulong.votercontact.reading.OpinionFilter;
import vn.hdnd.cuulong.votercontact.reading.OpinionItem;
import vn.hdnd.cuulong.votercontact.reading.RecommendationFilter;
import vn.hdnd.cuulong.votercontact.reading.RecommendationItem;
import vn.hdnd.cuulong.votercontact.reading.ViewCollections;
import vn.hdnd.cuulong.votercontact.reading.VoterContactLists;

/**
 * The lists in MongoDB. A count of opinions and an opinion's recommendation are looked up for the
 * page that is shown, not kept in its documents: they come from other aggregates, whose events may
 * arrive in any order.
 */
@Component
final class MongoVoterContactLists implements VoterContactLists, IndexDeclarations {

  private static final String MEETING = "meetingId";
  private static final String OPINION_IDS = "opinionIds";

  private final MongoOperations mongo;

  MongoVoterContactLists(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(
        ViewQuery.order(ViewCollections.MEETINGS),
        ViewQuery.order(ViewCollections.OPINIONS),
        ViewQuery.order(ViewCollections.RECOMMENDATIONS),
        DeclaredIndex.on(ViewCollections.OPINIONS).ascending(ViewQuery.COUNCIL, MEETING),
        DeclaredIndex.on(ViewCollections.RECOMMENDATIONS).ascending(OPINION_IDS));
  }

  @Override
  public List<Listed<MeetingItem>> meetings(String council, MeetingFilter filter, Window window) {
    List<Listed<Document>> found =
        ViewQuery.of(council)
            .year(filter.year())
            .matching(filter.q())
            .find(mongo, ViewCollections.MEETINGS, window);
    Map<String, Long> opinions = opinionCounts(council, ids(found));
    return found.stream().map(listed -> listed.map(view -> Views.meeting(view, opinions))).toList();
  }

  @Override
  public List<Listed<OpinionItem>> opinions(String council, OpinionFilter filter, Window window) {
    List<Listed<Document>> found =
        ViewQuery.of(council)
            .equal(MEETING, filter.meetingId())
            .equal("sector", filter.sector())
            .matching(filter.q())
            .find(mongo, ViewCollections.OPINIONS, window);
    Map<String, String> recommendations = recommendations(council, ids(found));
    return found.stream()
        .map(listed -> listed.map(view -> Views.opinion(view, recommendations)))
        .toList();
  }

  @Override
  public List<Listed<RecommendationItem>> recommendations(
      String council, RecommendationFilter filter, Window window) {
    return ViewQuery.of(council)
        .year(filter.year())
        .equal("status", filter.status())
        .equal("level", filter.level())
        .matching(filter.q())
        .find(mongo, ViewCollections.RECOMMENDATIONS, window)
        .stream()
        .map(found -> found.map(Views::recommendation))
        .toList();
  }

  @Override
  public List<Integer> meetingYears(String council) {
    return ViewYears.of(mongo, ViewCollections.MEETINGS, council);
  }

  @Override
  public List<Integer> recommendationYears(String council) {
    return ViewYears.of(mongo, ViewCollections.RECOMMENDATIONS, council);
  }

  @Override
  public long opinionsOf(String council, String meetingId) {
    return opinionCounts(council, List.of(meetingId)).getOrDefault(meetingId, 0L);
  }

  @Override
  public Optional<String> recommendationOf(String council, String opinionId) {
    return Optional.ofNullable(recommendations(council, List.of(opinionId)).get(opinionId));
  }

  private Map<String, Long> opinionCounts(String council, Collection<String> meetings) {
    if (meetings.isEmpty()) {
      return Map.of();
    }
    var counting =
        newAggregation(
            match(where(ViewQuery.COUNCIL).is(council).and(MEETING).in(meetings)),
            group(MEETING).count().as("count"));
    return mongo
        .aggregate(counting, ViewCollections.OPINIONS, Document.class)
        .getMappedResults()
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.getString(ViewQuery.ID),
                row -> row.get("count", Number.class).longValue()));
  }

  private Map<String, String> recommendations(String council, Collection<String> opinions) {
    if (opinions.isEmpty()) {
      return Map.of();
    }
    Query holding = query(where(ViewQuery.COUNCIL).is(council).and(OPINION_IDS).in(opinions));
    holding.fields().include(OPINION_IDS);
    Map<String, String> byOpinion = new HashMap<>();
    for (Document view : mongo.find(holding, Document.class, ViewCollections.RECOMMENDATIONS)) {
      view.getList(OPINION_IDS, String.class)
          .forEach(opinion -> byOpinion.put(opinion, view.getString(ViewQuery.ID)));
    }
    return byOpinion;
  }

  private static List<String> ids(List<Listed<Document>> views) {
    return views.stream().map(view -> view.place().id()).toList();
  }
}
