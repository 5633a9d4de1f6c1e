package vn.hdnd.cuulong.regional.practices.storage;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.lists.RowQuery;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.regional.practices.DraftingPractice;
import vn.hdnd.cuulong.regional.practices.PracticeList;
import vn.hdnd.cuulong.regional.practices.PracticeRow;
import vn.hdnd.cuulong.regional.practices.PracticeStatus;

/** The list of practices in MongoDB. */
@Component
final class MongoPracticeList implements PracticeList {

  private final Rows<PracticeRow> rows;

  MongoPracticeList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, DraftingPractice.TYPE.collection(), PracticeRow.class);
  }

  @Override
  public List<Listed<Line<PracticeRow>>> list(
      @Nullable CouncilId council, @Nullable String q, Window window) {
    Criteria shared = where(RowFields.shown(PracticeRow.STATUS)).is(PracticeStatus.SHARED.name());
    Criteria seen =
        council == null
            ? shared
            : new Criteria().orOperator(shared, where(RowFields.COUNCIL).is(council.value()));
    return rows.all().only(seen).exactNumberFirst(q).matching(q).find(window);
  }

  @Override
  public List<Line<PracticeRow>> shared(LocalDate from, LocalDate to, int atMost) {
    return lines(shared().days(from, to), atMost);
  }

  @Override
  public List<Line<PracticeRow>> shared(Collection<String> ids) {
    return lines(shared().ids(ids), ids.size());
  }

  private RowQuery<PracticeRow> shared() {
    return rows.all().equal(PracticeRow.STATUS, PracticeStatus.SHARED);
  }

  private static List<Line<PracticeRow>> lines(RowQuery<PracticeRow> query, int atMost) {
    return query.find(new Window(null, atMost)).stream().map(Listed::item).toList();
  }
}
