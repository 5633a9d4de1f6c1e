package vn.hdnd.cuulong.faults.mutation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.byteman.rule.Rule;
import org.jboss.byteman.rule.helper.Helper;

/** Lets a relay keep leases that others have taken over. Byteman extends it. */
public class Hoarding extends Helper {

  private static final Map<Object, Object> KEPT = new ConcurrentHashMap<>();
  private static final Set<Object> LOST = ConcurrentHashMap.newKeySet();

  public Hoarding(Rule rule) {
    super(rule);
  }

  /** Returns the lease for an aggregate that is held now, or the last one that was. */
  public Optional<?> kept(Optional<?> held, Object leases, String aggregate) {
    Object share = Inside.call(leases, "shareOf", aggregate);
    if (held.isPresent()) {
      KEPT.put(share, held.get());
      LOST.remove(share);
    } else {
      LOST.add(share);
    }
    return Optional.ofNullable(KEPT.get(share));
  }

  /** Tells whether another relay has taken over some of these aggregates. */
  public boolean isLate(List<?> aggregates) {
    return aggregates.stream()
        .map(aggregate -> Inside.call(Inside.call(aggregate, "lease"), "share"))
        .anyMatch(LOST::contains);
  }

  /** Returns the shares that are or were held. */
  public Set<?> all(Set<?> held) {
    var all = new HashSet<Object>(held);
    all.addAll(KEPT.keySet());
    return all;
  }
}
