package vn.hdnd.cuulong.sessions.lists.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.platform.inbox.lists.ViewYears;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.sessions.lists.CouncilLists;
import vn.hdnd.cuulong.sessions.lists.ResolutionFilter;
import vn.hdnd.cuulong.sessions.lists.ResolutionItem;
import vn.hdnd.cuulong.sessions.lists.SessionFilter;
import vn.hdnd.cuulong.sessions.lists.SessionItem;
import vn.hdnd.cuulong.sessions.lists.TermItem;

/** The lists as view documents; each collection has an index in the order of its list. */
@Component
class MongoCouncilLists implements CouncilLists, IndexDeclarations {

  private static final String TERMS = "term_views_2";
  private static final String SESSIONS = "session_views_2";
  private static final String RESOLUTIONS = "resolution_views_2";

  private final MongoOperations mongo;

  MongoCouncilLists(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(
        ViewQuery.order(TERMS),
        ViewQuery.order(SESSIONS),
        ViewQuery.order(RESOLUTIONS),
        ViewQuery.numbers(RESOLUTIONS));
  }

  @Override
  public List<Listed<TermItem>> terms(String council, Window window) {
    return ViewQuery.of(council).find(mongo, TERMS, window, TermDocument.class).stream()
        .map(term -> term.map(TermDocument::item))
        .toList();
  }

  @Override
  public List<Listed<SessionItem>> sessions(String council, SessionFilter filter, Window window) {
    return ViewQuery.of(council)
        .year(filter.year())
        .equal("kind", filter.kind())
        .equal("status", filter.status())
        .matching(filter.text())
        .find(mongo, SESSIONS, window, SessionItem.class);
  }

  @Override
  public List<Listed<ResolutionItem>> resolutions(
      String council, ResolutionFilter filter, Window window) {
    return ViewQuery.of(council)
        .equal("sessionId", filter.sessionId())
        .year(filter.year())
        .equal("kind", filter.kind())
        .equal("status", filter.status())
        .exactNumberFirst(filter.text())
        .matching(filter.text())
        .find(mongo, RESOLUTIONS, window, ResolutionItem.class);
  }

  @Override
  public List<Integer> sessionYears(String council) {
    return ViewYears.of(mongo, SESSIONS, council);
  }

  @Override
  public List<Integer> resolutionYears(String council) {
    return ViewYears.of(mongo, RESOLUTIONS, council);
  }
}
