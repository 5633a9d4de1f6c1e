package vn.hdnd.cuulong.regional.practices.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.regional.practices.PracticeStatus;
import vn.hdnd.cuulong.regional.practices.PracticeSummary;
import vn.hdnd.cuulong.regional.practices.PracticeViews;

/** Reads the list of practices. */
@Component
final class MongoPracticeViews implements PracticeViews, IndexDeclarations {

  private static final String COUNCIL = ViewQuery.COUNCIL;
  private static final String STATUS = "status";

  private final MongoOperations mongo;

  MongoPracticeViews(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(ViewQuery.orderOfAll(COLLECTION), ViewQuery.numbersOfAll(COLLECTION));
  }

  @Override
  public List<Listed<PracticeSummary>> list(String council, @Nullable String q, Window window) {
    var seen =
        new Criteria()
            .orOperator(where(STATUS).is(PracticeStatus.SHARED.name()), where(COUNCIL).is(council));
    return ViewQuery.all()
        .only(seen)
        .exactNumberFirst(q)
        .matching(q)
        .find(mongo, COLLECTION, window)
        .stream()
        .map(found -> found.map(MongoPracticeViews::summary))
        .toList();
  }

  @Override
  public List<PracticeSummary> shared(LocalDate from, LocalDate to, int atMost) {
    return ViewQuery.all()
        .equal(STATUS, PracticeStatus.SHARED)
        .days(from, to)
        .find(mongo, COLLECTION, new Window(null, atMost))
        .stream()
        .map(found -> summary(found.item()))
        .toList();
  }

  private static PracticeSummary summary(Document view) {
    String sharedOn = view.getString("sharedOn");
    return new PracticeSummary(
        view.getString(ViewQuery.ID),
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
