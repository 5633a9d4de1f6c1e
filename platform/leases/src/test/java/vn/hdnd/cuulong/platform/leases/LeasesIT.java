package vn.hdnd.cuulong.platform.leases;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.parts.SettableClock;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;

class LeasesIT {

  private static final Duration LEASE = Duration.ofSeconds(15);

  private final MongoClient client = MongoSurface.client(LocalStore.connectionString());
  private final MongoTemplate mongo = new MongoTemplate(client, RealParts.database());
  private final SettableClock clock = new SettableClock();
  private final Leases one = new Leases(mongo, "relay", clock, LEASE, "one");
  private final Leases two = new Leases(mongo, "relay", clock, LEASE, "two");

  @AfterEach
  void drop() {
    mongo.getDb().drop();
    client.close();
  }

  @Test
  void givesAllSharesToTheOnlyRelay() {
    one.renew();
    assertThat(one.shares()).hasSize(Leases.SHARES);
  }

  @Test
  void dividesTheSharesFairlyAndNeverTwice() {
    one.renew();
    two.renew();
    one.renew();
    two.renew();
    assertThat(one.shares()).hasSize(Leases.SHARES / 2);
    assertThat(two.shares()).hasSize(Leases.SHARES / 2);
    Set<Integer> all = new HashSet<>(one.shares());
    all.addAll(two.shares());
    assertThat(all).hasSize(Leases.SHARES);
  }

  @Test
  void takesOverFromARelayThatFellSilent() {
    one.renew();
    Lease before = one.leaseFor("lamp").orElseThrow();
    clock.forward(LEASE.plusMillis(1));
    two.renew();
    assertThat(two.shares()).hasSize(Leases.SHARES);
    assertThat(two.leaseFor("lamp").orElseThrow().epoch()).isEqualTo(before.epoch() + 1);
  }

  @Test
  void noticesThatAShareWasTakenOver() {
    one.renew();
    clock.forward(LEASE.plusMillis(1));
    two.renew();
    one.renew();
    assertThat(one.shares()).doesNotContainAnyElementsOf(two.shares());
  }

  @Test
  void handsOverAtOnceWhenARelayStops() {
    one.renew();
    one.release();
    clock.forward(Duration.ofMillis(1));
    two.renew();
    assertThat(two.shares()).hasSize(Leases.SHARES);
  }

  @Test
  void takesOverFromARelayWhoseClockWasAhead() {
    clock.forward(Duration.ofHours(1));
    one.renew();
    clock.forward(Duration.ofHours(-1));
    two.renew();
    assertThat(two.shares()).isEmpty();
    clock.forward(LEASE);
    two.renew();
    assertThat(two.shares()).hasSize(Leases.SHARES);
  }

  @Test
  void leavesNoShareAloneWhenClocksDisagree() {
    var ahead = new SettableClock();
    ahead.forward(Duration.ofHours(1));
    var third = new Leases(mongo, "relay", ahead, LEASE, "third");
    third.renew();
    for (int renewals = 0; renewals < 6; renewals++) {
      two.renew();
      clock.forward(LEASE.dividedBy(3));
      ahead.forward(LEASE.dividedBy(3));
      third.renew();
    }
    Set<Integer> all = new HashSet<>(third.shares());
    all.addAll(two.shares());
    assertThat(all).hasSize(Leases.SHARES);
    assertThat(two.shares()).doesNotContainAnyElementsOf(third.shares());
  }

  @Test
  void forgetsRelaysThatAreLongGone() {
    one.renew();
    clock.forward(Duration.ofDays(1));
    two.renew();
    assertThat(mongo.getCollection("relay_members").countDocuments()).isEqualTo(1);
  }
}
