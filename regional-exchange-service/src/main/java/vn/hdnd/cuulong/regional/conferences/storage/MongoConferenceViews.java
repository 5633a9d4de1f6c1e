package vn.hdnd.cuulong.regional.conferences.storage;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.regional.conferences.ConferenceSummary;
import vn.hdnd.cuulong.regional.conferences.ConferenceViews;
import vn.hdnd.cuulong.regional.conferences.Edition;

/** Reads the list of conferences, the latest first. */
@Component
final class MongoConferenceViews implements ConferenceViews, IndexDeclarations {

  private final MongoOperations mongo;

  MongoConferenceViews(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(ViewQuery.orderOfAll(COLLECTION));
  }

  @Override
  public List<Listed<ConferenceSummary>> list(Window window) {
    return ViewQuery.all().find(mongo, COLLECTION, window).stream()
        .map(found -> found.map(MongoConferenceViews::summary))
        .toList();
  }

  private static ConferenceSummary summary(Document view) {
    var edition =
        new Edition(
            view.getString("title"),
            number(view, "ordinal"),
            view.getString("term"),
            view.getString("host"),
            LocalDate.parse(view.getString("from")),
            LocalDate.parse(view.getString("to")),
            view.getString("theme"),
            view.getList("subEvents", String.class, List.of()));
    return new ConferenceSummary(
        view.getString(ViewQuery.ID),
        edition,
        number(view, "papers"),
        number(view, "acceptedPapers"),
        view.get("applied", Number.class).longValue());
  }

  private static int number(Document view, String field) {
    return view.get(field, Number.class).intValue();
  }
}
