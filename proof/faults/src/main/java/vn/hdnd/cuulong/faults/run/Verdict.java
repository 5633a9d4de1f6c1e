package vn.hdnd.cuulong.faults.run;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import vn.hdnd.cuulong.client.Caller;
import vn.hdnd.cuulong.client.Http;
import vn.hdnd.cuulong.client.Tokens;
import vn.hdnd.cuulong.faults.check.Checker;
import vn.hdnd.cuulong.faults.check.Violation;
import vn.hdnd.cuulong.faults.client.Clients;
import vn.hdnd.cuulong.faults.collect.Collector;
import vn.hdnd.cuulong.faults.collect.Sources;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Place;

/** The checker's result for a run. */
record Verdict(List<Violation> violations) {

  /** An account that may read every council's feed. */
  private static final String READER = "dieuphoi.vung";

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  static Verdict of(Place place, Tokens tokens, Http http, Clients clients) {
    var sources =
        new Sources(
            place.store(),
            place.broker(),
            new Caller(http, tokens, URI.create(place.address(Member.GATEWAY_REGION)), READER),
            Set.of(),
            PATIENCE);
    var evidence =
        new Collector(sources).collect(clients.history().attempts(), clients.canaries().all());
    return new Verdict(Checker.check(evidence));
  }
}
