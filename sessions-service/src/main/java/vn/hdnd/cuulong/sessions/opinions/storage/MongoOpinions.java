package vn.hdnd.cuulong.sessions.opinions.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.opinions.Consultation;
import vn.hdnd.cuulong.sessions.opinions.Opinion;
import vn.hdnd.cuulong.sessions.opinions.Opinions;

/** Opinions in their own documents, found by consultation. */
@Component
class MongoOpinions implements Opinions, IndexDeclarations {

  private static final String ID = RowFields.ID;
  private static final String COUNCIL = RowFields.COUNCIL;
  private static final String CONSULTATION = Opinion.CONSULTATION.text();
  private static final String FIRST_GIVING = Opinion.GIVINGS.text() + ".0";
  private static final String DEPUTY = Opinion.DEPUTY.text();
  private static final String COLLECTION = Opinion.TYPE.collection();

  private final AggregateCommands<Opinion> opinions;
  private final MongoOperations mongo;

  MongoOpinions(AggregateCommands<Opinion> opinions, MongoOperations mongo) {
    this.opinions = opinions;
    this.mongo = mongo;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(COLLECTION).ascending(COUNCIL, CONSULTATION));
  }

  @Override
  public Set<AggregateId<Deputy>> given(
      CouncilId council, AggregateId<Consultation> consultationId) {
    return answered(council, consultationId, DEPUTY).stream()
        .flatMap(found -> Opinion.DEPUTY.of(found, String.class).stream())
        .map(AggregateId<Deputy>::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Opinion> of(CouncilId council, AggregateId<Consultation> consultationId) {
    return answered(council, consultationId, ID).stream()
        .map(found -> new AggregateId<Opinion>(found.getString(ID)))
        .flatMap(id -> opinions.find(council, id).map(Versioned::state).stream())
        .toList();
  }

  private List<Document> answered(
      CouncilId council, AggregateId<Consultation> consultationId, String field) {
    var query =
        new Query(
            where(COUNCIL)
                .is(council.value())
                .and(CONSULTATION)
                .is(consultationId.value())
                .and(FIRST_GIVING)
                .exists(true));
    query.fields().include(field);
    return mongo.find(query, Document.class, COLLECTION);
  }
}
