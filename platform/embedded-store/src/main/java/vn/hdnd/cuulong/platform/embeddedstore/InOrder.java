package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;

/** An index that can be read in the order that a query asks for. */
interface InOrder {

  /**
   * Returns how many of its leading fields the terms narrow; 0 means that the index does not help.
   */
  int usefulFields(QueryTerms terms);

  /** Tells whether the index holds the documents that meet the terms in this order. */
  boolean follows(SortOrder order, QueryTerms terms);

  /** Returns the ids of all documents that may match, read lazily. */
  Iterable<Object> inOrder(SortOrder order, QueryTerms terms);

  /**
   * Fields that are sorted in one direction; an order with two directions is not read from an
   * index.
   */
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

    /** Returns the fields that remain to sort by after those with a single value are left out. */
    List<String> open(QueryTerms terms) {
      return fields.stream().filter(field -> terms.equality(field) == null).toList();
    }
  }
}
