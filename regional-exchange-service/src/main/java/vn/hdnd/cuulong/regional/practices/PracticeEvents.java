package vn.hdnd.cuulong.regional.practices;

import java.util.Map;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** The names of this feature's events. */
public final class PracticeEvents {

  public static final String DRAFTED = "vn.hdnd.regional.practice-drafted.v1";
  public static final String SHARED = "vn.hdnd.regional.practice-shared.v1";
  public static final String ADOPTED = "vn.hdnd.regional.practice-adopted.v1";

  private PracticeEvents() {}

  public static Map<String, Class<? extends DomainEvent>> records() {
    return Map.of(
        DRAFTED, PracticeDrafted.class,
        SHARED, PracticeShared.class,
        ADOPTED, PracticeAdopted.class);
  }
}
