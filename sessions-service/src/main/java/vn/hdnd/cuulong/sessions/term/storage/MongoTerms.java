package vn.hdnd.cuulong.sessions.term.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;
import vn.hdnd.cuulong.sessions.term.Terms;

/** Terms in their own documents; days are ISO texts, so their order is the order of time. */
@Component
class MongoTerms implements Terms, IndexDeclarations {

  private static final String COUNCIL = RowFields.COUNCIL;
  private static final String STARTS_ON = CouncilTerm.STARTS_ON.text();

  private final AggregateCommands<CouncilTerm> terms;
  private final MongoOperations mongo;
  private final String collection;

  MongoTerms(
      AggregateCommands<CouncilTerm> terms,
      MongoOperations mongo,
      AggregateType<CouncilTerm> type) {
    this.terms = terms;
    this.mongo = mongo;
    this.collection = type.collection();
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(collection).ascending(COUNCIL, STARTS_ON));
  }

  @Override
  public Optional<CouncilTerm> find(CouncilId council, AggregateId<CouncilTerm> termId) {
    return terms.find(council, termId).map(Versioned::state);
  }

  @Override
  public Optional<LocalDate> nextStart(CouncilId council, LocalDate startsOn) {
    var later = where(COUNCIL).is(council.value()).and(STARTS_ON).gt(startsOn.toString());
    var query = new Query(later).with(Sort.by(Sort.Direction.ASC, STARTS_ON)).limit(1);
    query.fields().include(STARTS_ON);
    return Optional.ofNullable(mongo.findOne(query, Document.class, collection))
        .flatMap(found -> CouncilTerm.STARTS_ON.of(found, String.class))
        .map(LocalDate::parse);
  }
}
