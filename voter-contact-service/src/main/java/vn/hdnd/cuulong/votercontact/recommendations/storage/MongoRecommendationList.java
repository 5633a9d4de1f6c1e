package vn.hdnd.cuulong.votercontact.recommendations.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.hdnd.cuulong.votercontact.opinions.Consolidations;
import vn.hdnd.cuulong.votercontact.recommendations.ConsolidatingRecommendation;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationFilter;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationList;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationRow;

/** The list of recommendations in MongoDB, and which of them holds an opinion. */
@Component
final class MongoRecommendationList
    implements RecommendationList, Consolidations, IndexDeclarations {

  private static final String COLLECTION = ConsolidatingRecommendation.TYPE.collection();
  private static final String OPINIONS = RowFields.shown(RecommendationRow.OPINION_IDS);

  private final Rows<RecommendationRow> rows;

  MongoRecommendationList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, COLLECTION, RecommendationRow.class);
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(COLLECTION).ascending(OPINIONS));
  }

  @Override
  public List<Listed<Line<RecommendationRow>>> list(
      CouncilId council, RecommendationFilter filter, Window window) {
    return rows.of(council)
        .year(filter.year())
        .equal(RecommendationRow.STATUS, filter.status())
        .equal(RecommendationRow.LEVEL, filter.level())
        .matching(filter.q())
        .find(window);
  }

  @Override
  public List<Integer> years(CouncilId council) {
    return rows.years(council);
  }

  @Override
  public Map<String, String> of(CouncilId council, Collection<String> opinionIds) {
    Map<String, String> byOpinion = new HashMap<>();
    if (!opinionIds.isEmpty()) {
      // Each opinion is in at most one recommendation, so there are at most this many.
      rows
          .of(council)
          .only(where(OPINIONS).in(opinionIds))
          .find(new Window(null, opinionIds.size()))
          .stream()
          .map(Listed::item)
          .forEach(line ->
              line.shown()
                  .opinionIds()
                  .forEach(opinion -> byOpinion.put(opinion.value(), line.id())));
    }
    return byOpinion;
  }
}
