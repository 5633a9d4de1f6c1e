package vn.hdnd.cuulong.petitions.casework.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.petitions.casework.PetitionFilter;
import vn.hdnd.cuulong.petitions.casework.PetitionStatus;
import vn.hdnd.cuulong.petitions.casework.PetitionSummary;
import vn.hdnd.cuulong.petitions.casework.PetitionViews;
import vn.hdnd.cuulong.petitions.casework.Reader;
import vn.hdnd.cuulong.petitions.intake.IneligibleGround;
import vn.hdnd.cuulong.petitions.intake.PetitionCode;
import vn.hdnd.cuulong.petitions.intake.PetitionField;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.PetitionSource;
import vn.hdnd.cuulong.platform.web.search.FoldedText;

/** Reads the list of petitions, newest first by day of receipt and then by id. */
@Component
final class MongoPetitionViews implements PetitionViews {

  private static final String ID = "_id";
  private static final String COUNCIL = "council";
  private static final String RECEIVED_ON = "receivedOn";
  private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, RECEIVED_ON, ID);

  private final MongoOperations mongo;

  MongoPetitionViews(MongoOperations mongo) {
    this.mongo = mongo;
    var order = new Index(COUNCIL, Sort.Direction.ASC);
    mongo
        .indexOps(COLLECTION)
        .createIndex(order.on(RECEIVED_ON, Sort.Direction.DESC).on(ID, Sort.Direction.DESC));
  }

  @Override
  public List<PetitionSummary> list(
      Reader reader, PetitionFilter filter, @Nullable Place after, int atMost) {
    List<Criteria> all = new ArrayList<>(wanted(filter));
    all.add(where(COUNCIL).is(reader.council()));
    if (!reader.lead()) {
      all.add(known(reader));
    }
    if (after != null) {
      // Said twice: of the alternative alone an index does not learn where to begin.
      all.addFirst(where(RECEIVED_ON).lte(after.receivedOn()));
      all.add(following(after));
    }
    var query = new Query(new Criteria().andOperator(all)).with(NEWEST_FIRST).limit(atMost);
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(MongoPetitionViews::summary)
        .toList();
  }

  /** A denunciation's row is for its handlers; one that names none yet is for nobody. */
  private static Criteria known(Reader reader) {
    List<String> open =
        Arrays.stream(PetitionKind.values())
            .filter(kind -> !kind.secret())
            .map(Enum::name)
            .toList();
    return new Criteria()
        .orOperator(where("kind").in(open), where("handlers").is(reader.account()));
  }

  private static List<Criteria> wanted(PetitionFilter filter) {
    List<Criteria> all = new ArrayList<>();
    if (filter.year() != null) {
      all.add(where(RECEIVED_ON).gte(filter.year() + "-01-01").lte(filter.year() + "-12-31"));
    }
    if (filter.kind() != null) {
      all.add(where("kind").is(filter.kind().name()));
    }
    if (filter.status() != null) {
      all.add(where("status").is(filter.status().name()));
    }
    if (filter.eligible() != null) {
      all.add(where("eligible").is(filter.eligible()));
    }
    if (filter.q() != null) {
      all.addAll(matching(filter.q()));
    }
    return all;
  }

  private static List<Criteria> matching(String q) {
    PetitionCode code = PetitionCode.parse(q);
    return code != null
        ? List.of(where("code").is(code.value()))
        : FoldedText.beginnings(q).stream().map(word -> where("folded").regex(word)).toList();
  }

  private static Criteria following(Place last) {
    return new Criteria()
        .orOperator(
            where(RECEIVED_ON).lt(last.receivedOn()),
            where(RECEIVED_ON).is(last.receivedOn()).and(ID).lt(last.id()));
  }

  private static PetitionSummary summary(Document view) {
    return new PetitionSummary(
        view.getString(ID),
        view.get("code", ""),
        PetitionKind.valueOf(view.getString("kind")),
        LocalDate.parse(view.getString(RECEIVED_ON)),
        PetitionSource.valueOf(view.getString("source")),
        PetitionField.valueOf(view.getString("field")),
        view.getList("ineligibleGrounds", String.class).stream()
            .map(IneligibleGround::valueOf)
            .toList(),
        PetitionStatus.valueOf(view.getString("status")),
        view.getString("toAgency"),
        view.get("reminders", Number.class).intValue(),
        day(view.getString("answeredOn")),
        view.get("applied", Number.class).longValue());
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
