package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;

/** An index that can be read in the order in which a query wants its documents. */
interface InOrder {

  /** How many of its leading fields the terms narrow; 0 says that it is of no use. */
  int usefulFields(QueryTerms terms);

  /** Whether the documents that meet the terms lie in it as this order wants them. */
  boolean follows(SortOrder order, QueryTerms terms);

  /** The ids of every document that may match, read one by one as they are asked for. */
  Iterable<Object> inOrder(SortOrder order, QueryTerms terms);

  /** Fields in one direction; what is wanted in two is not answered from an index. */
  record SortOrder(List<String> fields, boolean descending) {

    static Optional<SortOrder> of(Document order) {
      List<Integer> directions =
          order.values().stream()
              .map(value -> value instanceof Number number ? number.intValue() : 0)
              .distinct()
              .toList();
      return directions.size() == 1 && Math.abs(directions.getFirst()) == 1
          ? Optional.of(new SortOrder(List.copyOf(order.keySet()), directions.getFirst() < 0))
          : Optional.empty();
    }

    /** What is left to sort by where some fields have one value only. */
    List<String> open(QueryTerms terms) {
      return fields.stream().filter(field -> terms.equality(field) == null).toList();
    }
  }
}
