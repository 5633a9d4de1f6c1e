package vn.hdnd.cuulong.faults.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.byteman.rule.Rule;
import org.jboss.byteman.rule.helper.Helper;

/** Removes events from their outboxes before they are sent. Byteman extends it. */
public class EarlyRemoval extends Helper {

  public EarlyRemoval(Rule rule) {
    super(rule);
  }

  /** Removes all that the relay has read of these aggregates. */
  public void remove(Object outboxes, List<?> aggregates) {
    Map<Object, Long> all = new LinkedHashMap<>();
    for (Object aggregate : aggregates) {
      if (Inside.call(aggregate, "events") instanceof List<?> events && !events.isEmpty()) {
        all.put(aggregate, (Long) Inside.call(events.getLast(), "sequence"));
      }
    }
    Object _ = Inside.call(outboxes, "remove", all);
  }
}
