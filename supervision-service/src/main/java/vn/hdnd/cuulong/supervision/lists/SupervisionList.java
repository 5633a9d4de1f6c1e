package vn.hdnd.cuulong.supervision.lists;

import java.util.List;
import vn.hdnd.cuulong.platform.inbox.lists.Window;

/** The supervisions of one council by their opening, newest first. */
@FunctionalInterface
public interface SupervisionList {

  List<SupervisionItem> find(String council, SupervisionFilter filter, Window window);
}
