package vn.hdnd.cuulong.supervision.lists;

import java.util.List;

/** The supervisions of one council by their opening, newest first. */
@FunctionalInterface
public interface SupervisionList {

  List<SupervisionItem> find(String council, SupervisionFilter filter, Window window);
}
