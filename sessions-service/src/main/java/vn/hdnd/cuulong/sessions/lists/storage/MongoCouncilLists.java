package vn.hdnd.cuulong.sessions.lists.storage;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.sessions.lists.CouncilLists;
import vn.hdnd.cuulong.sessions.lists.ResolutionFilter;
import vn.hdnd.cuulong.sessions.lists.ResolutionItem;
import vn.hdnd.cuulong.sessions.lists.SessionFilter;
import vn.hdnd.cuulong.sessions.lists.SessionItem;
import vn.hdnd.cuulong.sessions.lists.TermItem;
import vn.hdnd.cuulong.sessions.lists.Window;

/** The lists as view documents; each collection has one index in the order of its list. */
@Component
class MongoCouncilLists implements CouncilLists {

  private static final String TERMS = "term_views";
  private static final String SESSIONS = "session_views";
  private static final String RESOLUTIONS = "resolution_views";

  private final MongoOperations mongo;

  MongoCouncilLists(MongoOperations mongo) {
    this.mongo = mongo;
    for (String collection : List.of(TERMS, SESSIONS, RESOLUTIONS)) {
      var order =
          new Index()
              .on(ViewQuery.COUNCIL, Sort.Direction.ASC)
              .on(ViewQuery.DAY, Sort.Direction.DESC)
              .on(ViewQuery.ID, Sort.Direction.DESC);
      var _ = mongo.indexOps(collection).createIndex(order);
    }
  }

  @Override
  public List<TermItem> terms(String council, Window window) {
    return ViewQuery.of(council).window(window).find(mongo, TERMS, TermDocument.class).stream()
        .map(TermDocument::item)
        .toList();
  }

  @Override
  public List<SessionItem> sessions(String council, SessionFilter filter, Window window) {
    return ViewQuery.of(council)
        .year(filter.year())
        .equal("kind", filter.kind())
        .equal("status", filter.status())
        .text(filter.text())
        .window(window)
        .find(mongo, SESSIONS, SessionItem.class);
  }

  @Override
  public List<ResolutionItem> resolutions(String council, ResolutionFilter filter, Window window) {
    return ViewQuery.of(council)
        .equal("sessionId", filter.sessionId())
        .year(filter.year())
        .equal("kind", filter.kind())
        .equal("status", filter.status())
        .text(filter.text())
        .window(window)
        .find(mongo, RESOLUTIONS, ResolutionItem.class);
  }
}
