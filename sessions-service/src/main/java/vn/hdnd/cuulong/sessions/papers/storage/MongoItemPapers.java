package vn.hdnd.cuulong.sessions.papers.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.sessions.agenda.ItemPaper;
import vn.hdnd.cuulong.sessions.agenda.ItemPapers;
import vn.hdnd.cuulong.sessions.agenda.PaperKind;
import vn.hdnd.cuulong.sessions.agenda.PaperStanding;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.papers.PaperRow;
import vn.hdnd.cuulong.sessions.papers.PaperState;
import vn.hdnd.cuulong.sessions.papers.RegisteringPaper;

/** The papers of the items of an agenda, read from their rows. */
@Component
class MongoItemPapers implements ItemPapers, IndexDeclarations {

  private static final String COLLECTION = RegisteringPaper.TYPE.collection();
  private static final String SESSION = RowFields.shown(PaperRow.SESSION_ID);
  private static final String ITEM = RowFields.shown(PaperRow.AGENDA_ITEM);
  private static final String STATE = RowFields.shown(PaperRow.STATE);

  private static final String KIND = RowFields.shown(PaperRow.KIND);
  private static final String STANDING = RowFields.shown(PaperRow.STANDING);
  private static final String SINCE = RowFields.shown(PaperRow.SINCE);

  private final MongoOperations mongo;

  MongoItemPapers(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(COLLECTION).ascending(RowFields.COUNCIL, SESSION, ITEM));
  }

  @Override
  public List<ItemPaper> of(CouncilId council, AggregateId<Session> sessionId) {
    var named =
        where(RowFields.COUNCIL)
            .is(council.value())
            .and(SESSION)
            .is(sessionId.value())
            .and(ITEM)
            .gte(1)
            .and(STATE)
            .ne(PaperState.WITHDRAWN.name());
    Query query = new Query(named);
    query.fields().include(ITEM, KIND, STANDING, SINCE);
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(MongoItemPapers::paper)
        .toList();
  }

  private static ItemPaper paper(Document found) {
    String id = found.getString(RowFields.ID);
    @Nullable String since = found.getEmbedded(path(SINCE), String.class);
    return new ItemPaper(
        id,
        found.getEmbedded(path(ITEM), Number.class).intValue(),
        PaperKind.valueOf(found.getEmbedded(path(KIND), String.class)),
        PaperStanding.valueOf(found.getEmbedded(path(STANDING), String.class)),
        since == null ? null : Instant.parse(since));
  }

  private static List<String> path(String field) {
    return List.of(field.split("\\.", -1));
  }
}
