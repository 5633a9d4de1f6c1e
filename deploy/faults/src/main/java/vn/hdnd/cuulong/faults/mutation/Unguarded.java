package vn.hdnd.cuulong.faults.mutation;

import java.util.Optional;
import org.jboss.byteman.rule.Rule;
import org.jboss.byteman.rule.helper.Helper;

/** Lets an update believe that nothing has happened since its aggregate was read. */
public final class Unguarded extends Helper {

  public Unguarded(Rule rule) {
    super(rule);
  }

  /** The aggregate as it is stored now, in the place of the one that was read. */
  public Object current(Object store, Object before) {
    return Inside.call(store, "load", Inside.call(before, "id")) instanceof Optional<?> now
            && now.isPresent()
        ? now.get()
        : before;
  }
}
