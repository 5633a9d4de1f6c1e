package vn.hdnd.cuulong.sessions.opinions.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.lists.RowQuery;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.sessions.opinions.AskingOpinions;
import vn.hdnd.cuulong.sessions.opinions.Consultation;
import vn.hdnd.cuulong.sessions.opinions.ConsultationFilter;
import vn.hdnd.cuulong.sessions.opinions.ConsultationList;
import vn.hdnd.cuulong.sessions.opinions.ConsultationRow;
import vn.hdnd.cuulong.sessions.opinions.ConsultationStage;
import vn.hdnd.cuulong.sessions.opinions.ReadingConsultation;

/** The list of consultations in MongoDB. */
@Component
class MongoConsultationList implements ConsultationList, IndexDeclarations {

  private static final String ID = RowFields.ID;
  private static final String COUNCIL = RowFields.COUNCIL;
  private static final String STAGE = Consultation.STAGE.text();
  private static final String COLLECTION = AskingOpinions.TYPE.collection();

  private final Rows<ConsultationRow> rows;
  private final MongoOperations mongo;
  private final AggregateCommands<Consultation> consultations;
  private final ReadingConsultation reading;

  MongoConsultationList(
      MongoOperations mongo,
      AggregateCommands<Consultation> consultations,
      ReadingConsultation reading) {
    this.rows = new Rows<>(mongo, COLLECTION, ConsultationRow.class);
    this.mongo = mongo;
    this.consultations = consultations;
    this.reading = reading;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(DeclaredIndex.on(COLLECTION).ascending(COUNCIL, STAGE));
  }

  @Override
  public List<Listed<Line<ConsultationRow>>> list(
      CouncilId council, ConsultationFilter filter, Window window, Instant now) {
    RowQuery<ConsultationRow> query =
        rows.of(council)
            .year(filter.year())
            .equal(ConsultationRow.STAGE, filter.stage())
            .matching(filter.q());
    @Nullable String account = filter.waitingFor();
    return (account == null ? query : query.ids(waitingFor(council, account, now))).find(window);
  }

  @Override
  public List<Integer> years(CouncilId council) {
    return rows.years(council);
  }

  /** A council has few open consultations at a time, so they are read one by one. */
  private List<String> waitingFor(CouncilId council, String account, Instant now) {
    var open =
        new Query(where(COUNCIL).is(council.value()).and(STAGE).is(ConsultationStage.OPEN.name()));
    open.fields().include(ID);
    return mongo.find(open, Document.class, COLLECTION).stream()
        .map(found -> new AggregateId<Consultation>(found.getString(ID)))
        .flatMap(id -> consultations.find(council, id).map(Versioned::state).stream())
        .filter(consultation -> reading.isWaitingFor(consultation, account, now))
        .map(consultation -> consultation.id().value())
        .toList();
  }
}
