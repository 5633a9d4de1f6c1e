package vn.hdnd.cuulong.platform.simulation;

import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.schedule.DueStore;

/** Checks that nothing is removed or tried under an older lease after one under a newer. */
final class Fencing implements Consumer<Data.Write> {

  @Override
  public void accept(Data.Write write) {
    switch (write.collection()) {
      case Mutant.LEDGERS -> grows(write, "relayEpoch");
      case DueStore.COLLECTION -> grows(write, "epoch");
      default -> {}
    }
  }

  private static void grows(Data.Write write, String field) {
    Document after = write.after();
    if (after != null && epoch(after, field) < epoch(write.before(), field)) {
      throw new Violation(
          "a write under epoch %s after one under %s of %s"
              .formatted(epoch(after, field), epoch(write.before(), field), write.id()));
    }
  }

  private static long epoch(@Nullable Document document, String field) {
    return document == null ? 0 : document.get(field, Number.class).longValue();
  }
}
