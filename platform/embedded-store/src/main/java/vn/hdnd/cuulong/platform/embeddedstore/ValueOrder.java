package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * MongoDB's order of values, extended to a total order, so that a map never treats different values
 * as equal.
 */
final class ValueOrder implements Comparator<@Nullable Object> {

  static final ValueOrder INSTANCE = new ValueOrder();

  private ValueOrder() {}

  @Override
  public int compare(@Nullable Object left, @Nullable Object right) {
    if (left instanceof String a && right instanceof String b) {
      return a.compareTo(b);
    }
    int order = ValueComparator.ascWithoutListHandling().compare(left, right);
    return order != 0 || left == null || left.equals(right) ? order : compareBytes(left, right);
  }

  private static int compareBytes(Object left, @Nullable Object right) {
    return Arrays.compare(
        Bson.encode(new Document("", left)), Bson.encode(new Document("", right)));
  }
}
