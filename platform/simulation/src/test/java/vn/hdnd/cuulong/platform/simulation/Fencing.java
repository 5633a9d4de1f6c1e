package vn.hdnd.cuulong.platform.simulation;

import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Checks that no relay removes anything under an older lease after a removal under a newer one. */
final class Fencing implements Consumer<Data.Write> {

  @Override
  public void accept(Data.Write write) {
    if (write.collection().equals(Mutant.LEDGERS) && epoch(write.after()) < epoch(write.before())) {
      throw new Violation(
          "a removal under epoch %s after one under %s of %s"
              .formatted(epoch(write.after()), epoch(write.before()), write.id()));
    }
  }

  private static long epoch(@Nullable Document ledger) {
    return ledger == null ? 0 : ledger.get("relayEpoch", Number.class).longValue();
  }
}
