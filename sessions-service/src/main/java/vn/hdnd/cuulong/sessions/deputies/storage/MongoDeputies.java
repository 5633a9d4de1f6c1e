package vn.hdnd.cuulong.sessions.deputies.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.deputies.ListingDeputy;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/** Deputies in their own documents, found by term and account. */
@Component
class MongoDeputies implements Deputies, IndexDeclarations {

  private static final String ID = RowFields.ID;
  private static final String COUNCIL = RowFields.COUNCIL;
  private static final String TERM = Deputy.TERM.text();
  private static final String ACCOUNT = Deputy.ACCOUNT.text();
  private static final String COLLECTION = ListingDeputy.TYPE.collection();

  private final AggregateCommands<Deputy> deputies;
  private final MongoOperations mongo;

  MongoDeputies(AggregateCommands<Deputy> deputies, MongoOperations mongo) {
    this.deputies = deputies;
    this.mongo = mongo;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(COLLECTION).ascending(COUNCIL, TERM, ACCOUNT));
  }

  @Override
  public Optional<Deputy> find(CouncilId council, AggregateId<Deputy> deputyId) {
    return deputies.find(council, deputyId).map(Versioned::state);
  }

  @Override
  public List<Deputy> ofTerm(CouncilId council, AggregateId<CouncilTerm> termId) {
    return read(council, of(council, termId));
  }

  @Override
  public Optional<Deputy> ofAccount(
      CouncilId council, AggregateId<CouncilTerm> termId, String account) {
    return read(council, of(council, termId).and(ACCOUNT).is(account)).stream().findFirst();
  }

  private static Criteria of(CouncilId council, AggregateId<CouncilTerm> termId) {
    return where(COUNCIL).is(council.value()).and(TERM).is(termId.value());
  }

  private List<Deputy> read(CouncilId council, Criteria wanted) {
    var query = new Query(wanted);
    query.fields().include(ID);
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(found -> new AggregateId<Deputy>(found.getString(ID)))
        .flatMap(id -> deputies.find(council, id).map(Versioned::state).stream())
        .toList();
  }
}
