package vn.hdnd.cuulong.petitions.casework.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.petitions.casework.PetitionFilter;
import vn.hdnd.cuulong.petitions.casework.PetitionList;
import vn.hdnd.cuulong.petitions.casework.PetitionRow;
import vn.hdnd.cuulong.petitions.casework.Reader;
import vn.hdnd.cuulong.petitions.casework.ReceivingPetition;
import vn.hdnd.cuulong.petitions.intake.PetitionCode;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of petitions in MongoDB. */
@Component
final class MongoPetitionList implements PetitionList {

  private final Rows<PetitionRow> rows;

  MongoPetitionList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, ReceivingPetition.TYPE.collection(), PetitionRow.class);
  }

  @Override
  public List<Listed<Line<PetitionRow>>> list(Reader reader, PetitionFilter filter, Window window) {
    String typed = typed(filter.q());
    return rows.of(reader.council())
        .only(known(reader))
        .year(filter.year())
        .equal(PetitionRow.KIND, filter.kind())
        .equal(PetitionRow.STATUS, filter.status())
        .equal(PetitionRow.ELIGIBLE, filter.eligible())
        .exactNumberFirst(typed)
        .matching(typed)
        .find(window);
  }

  @Override
  public List<Integer> years(Reader reader) {
    return rows.years(reader.council(), known(reader));
  }

  /** Limits a denunciation's row to its handlers; a row without handlers is shown to nobody. */
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
        .orOperator(
            where(RowFields.shown(PetitionRow.KIND)).in(open),
            where(RowFields.shown(PetitionRow.HANDLERS)).is(reader.account()));
  }

  /** Returns a code typed in any grouping in its stored form. */
  private static @Nullable String typed(@Nullable String q) {
    PetitionCode code = q == null ? null : PetitionCode.parse(q);
    return code == null ? q : code.value();
  }
}
