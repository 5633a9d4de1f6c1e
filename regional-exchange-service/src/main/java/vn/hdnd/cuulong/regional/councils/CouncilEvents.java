package vn.hdnd.cuulong.regional.councils;

import java.util.Map;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.regional.councils.CouncilChange.CouncilRegistered;
import vn.hdnd.cuulong.regional.councils.CouncilChange.CouncilRenamed;
import vn.hdnd.cuulong.regional.councils.CouncilChange.CouncilSplit;
import vn.hdnd.cuulong.regional.councils.CouncilChange.CouncilsMerged;
import vn.hdnd.cuulong.regional.councils.CouncilChange.RegionMembershipChanged;

/** The names of this feature's events. */
public final class CouncilEvents {

  public static final String REGISTERED = "vn.hdnd.regional.council-registered.v1";
  public static final String MERGED = "vn.hdnd.regional.councils-merged.v1";
  public static final String SPLIT = "vn.hdnd.regional.council-split.v1";
  public static final String RENAMED = "vn.hdnd.regional.council-renamed.v1";
  public static final String MEMBERSHIP_CHANGED = "vn.hdnd.regional.region-membership-changed.v1";

  private CouncilEvents() {}

  public static Map<String, Class<? extends CouncilChange>> changes() {
    return Map.of(
        REGISTERED, CouncilRegistered.class,
        MERGED, CouncilsMerged.class,
        SPLIT, CouncilSplit.class,
        RENAMED, CouncilRenamed.class,
        MEMBERSHIP_CHANGED, RegionMembershipChanged.class);
  }

  public static Map<String, Class<? extends DomainEvent>> records() {
    return Map.copyOf(changes());
  }
}
