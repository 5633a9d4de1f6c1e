package vn.hdnd.cuulong.supervision.conduct.storage;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Rows;
import vn.hdnd.cuulong.platform.lists.Window;
import vn.hdnd.cuulong.supervision.conduct.OpeningSupervision;
import vn.hdnd.cuulong.supervision.conduct.SupervisionFilter;
import vn.hdnd.cuulong.supervision.conduct.SupervisionList;
import vn.hdnd.cuulong.supervision.conduct.SupervisionRow;

/** The list of supervisions in MongoDB. */
@Component
final class MongoSupervisionList implements SupervisionList {

  private final Rows<SupervisionRow> rows;

  MongoSupervisionList(MongoOperations mongo) {
    this.rows = new Rows<>(mongo, OpeningSupervision.TYPE.collection(), SupervisionRow.class);
  }

  @Override
  public List<Listed<Line<SupervisionRow>>> list(
      CouncilId council, SupervisionFilter filter, Window window) {
    return rows.of(council)
        .year(filter.year())
        .equal(SupervisionRow.FORM_OF_SUPERVISION, filter.form())
        .equal(SupervisionRow.STATUS, filter.status())
        .matching(filter.q())
        .find(window);
  }

  @Override
  public List<Integer> years(CouncilId council) {
    return rows.years(council);
  }
}
