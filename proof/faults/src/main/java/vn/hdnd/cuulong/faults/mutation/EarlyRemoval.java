package vn.hdnd.cuulong.faults.mutation;

import java.util.ArrayList;
import java.util.List;
import org.jboss.byteman.rule.Rule;
import org.jboss.byteman.rule.helper.Helper;

/** Removes events from their outboxes before they are sent. Byteman extends it. */
public class EarlyRemoval extends Helper {

  public EarlyRemoval(Rule rule) {
    super(rule);
  }

  /** Removes all that the relay has read of these aggregates. */
  public void remove(Object outboxes, List<?> aggregates) {
    var all = new ArrayList<Object>();
    for (Object aggregate : aggregates) {
      if (Inside.call(aggregate, "events") instanceof List<?> events && !events.isEmpty()) {
        Object last = Inside.call(events.getLast(), "sequence");
        all.add(Inside.call(aggregate, "relayed", last));
      }
    }
    Object _ = Inside.call(outboxes, "remove", all);
  }
}
