package vn.hdnd.cuulong.faults.run;

import java.util.List;
import vn.hdnd.cuulong.faults.client.Clients;
import vn.hdnd.cuulong.faults.system.RunningSystem;

/** What the checker says of a run. */
record Verdict(List<String> violations) {

  static Verdict of(RunningSystem system, Clients clients) {
    return new Verdict(List.of());
  }
}
