package vn.hdnd.cuulong.regional.practices.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.web.search.FoldedText;
import vn.hdnd.cuulong.regional.practices.PracticeStatus;
import vn.hdnd.cuulong.regional.practices.PracticeSummary;
import vn.hdnd.cuulong.regional.practices.PracticeViews;

/** Reads the list of practices. */
@Component
final class MongoPracticeViews implements PracticeViews {

  private static final String ID = "_id";
  private static final String COUNCIL = "council";
  private static final String STATUS = "status";
  private static final String SHARED_ON = "sharedOn";

  private final MongoOperations mongo;

  MongoPracticeViews(MongoOperations mongo) {
    this.mongo = mongo;
    mongo.indexOps(COLLECTION).createIndex(new Index(SHARED_ON, Sort.Direction.DESC));
  }

  @Override
  public List<PracticeSummary> list(String council, @Nullable String q, String after, int atMost) {
    var all = new ArrayList<Criteria>();
    all.add(where(ID).gt(after));
    all.add(
        new Criteria()
            .orOperator(
                where(STATUS).is(PracticeStatus.SHARED.name()), where(COUNCIL).is(council)));
    FoldedText.beginnings(q).forEach(word -> all.add(where("folded").regex(word)));
    return find(new Query(new Criteria().andOperator(all)).with(Sort.by(ID)).limit(atMost));
  }

  @Override
  public List<PracticeSummary> shared(LocalDate from, LocalDate to, int atMost) {
    var inTime = where(SHARED_ON).gte(from.toString()).lte(to.toString());
    return find(new Query(inTime).with(Sort.by(Sort.Direction.DESC, SHARED_ON, ID)).limit(atMost));
  }

  private List<PracticeSummary> find(Query query) {
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(MongoPracticeViews::summary)
        .toList();
  }

  private static PracticeSummary summary(Document view) {
    String sharedOn = view.getString(SHARED_ON);
    return new PracticeSummary(
        view.getString(ID),
        view.getString(COUNCIL),
        view.getString("title"),
        PracticeStatus.valueOf(view.getString(STATUS)),
        view.getString("field"),
        sharedOn == null ? null : LocalDate.parse(sharedOn),
        view.getString("decision"),
        view.getList("adoptedBy", String.class, List.of()),
        view.get("applied", Number.class).longValue());
  }
}
