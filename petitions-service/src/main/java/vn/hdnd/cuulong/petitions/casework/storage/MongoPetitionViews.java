package vn.hdnd.cuulong.petitions.casework.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
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
import vn.hdnd.cuulong.platform.inbox.lists.Listed;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.platform.inbox.lists.ViewYears;
import vn.hdnd.cuulong.platform.inbox.lists.Window;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;

/** Reads the list of petitions. */
@Component
final class MongoPetitionViews implements PetitionViews, IndexDeclarations {

  private static final String RECEIVED_ON = "receivedOn";

  private final MongoOperations mongo;

  MongoPetitionViews(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(ViewQuery.order(COLLECTION), ViewQuery.numbers(COLLECTION));
  }

  @Override
  public List<Listed<PetitionSummary>> list(Reader reader, PetitionFilter filter, Window window) {
    String typed = typed(filter.q());
    return ViewQuery.of(reader.council())
        .only(known(reader))
        .year(filter.year())
        .equal("kind", filter.kind())
        .equal("status", filter.status())
        .equal("eligible", filter.eligible())
        .exactNumberFirst(typed)
        .matching(typed)
        .find(mongo, COLLECTION, window)
        .stream()
        .map(found -> found.map(MongoPetitionViews::summary))
        .toList();
  }

  @Override
  public List<Integer> years(Reader reader) {
    return ViewYears.of(mongo, COLLECTION, reader.council(), known(reader));
  }

  /** A denunciation's row is for its handlers; one that names none yet is for nobody. */
  private static Criteria known(Reader reader) {
    if (reader.lead()) {
      return new Criteria();
    }
    List<String> open =
        Arrays.stream(PetitionKind.values())
            .filter(kind -> !kind.secret())
            .map(Enum::name)
            .toList();
    return new Criteria()
        .orOperator(where("kind").in(open), where("handlers").is(reader.account()));
  }

  /** A code in any grouping stands for the code as it is kept. */
  private static @Nullable String typed(@Nullable String q) {
    PetitionCode code = q == null ? null : PetitionCode.parse(q);
    return code == null ? q : code.value();
  }

  private static PetitionSummary summary(Document view) {
    return new PetitionSummary(
        view.getString(ViewQuery.ID),
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
