package vn.hdnd.cuulong.sessions.sittings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.testkit.commands.Decisions;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.deputies.Deputy;

/** Sittings for tests: of the open session, on its opening day. */
public final class ASitting {

  public static final LocalDate DAY = Fixtures.OPENS;
  public static final Instant AT = Instant.parse("2025-12-08T01:00:00Z");
  public static final AggregateId<Sitting> ID = new AggregateId<>("sitting-1");

  private ASitting() {}

  /** Returns the id of the n-th deputy of the roll, from 1. */
  public static AggregateId<Deputy> deputy(int n) {
    return new AggregateId<>("deputy-%03d".formatted(n));
  }

  /** Returns an open sitting with a roll on which nobody is recorded yet. */
  public static Sitting of(int deputies) {
    return Decisions.stateAfter(
        Sitting.open(
            ID,
            Fixtures.anOpenSession(),
            roll(deputies, deputies),
            new OpenSitting(new AggregateId<>(Fixtures.SESSION), 1, DAY),
            AT));
  }

  /** Returns an open sitting whose first deputies are present. */
  public static Sitting with(int present, int deputies) {
    Sitting sitting = of(deputies);
    for (int n = 1; n <= present; n++) {
      sitting =
          Decisions.stateAfter(
              sitting.record(new RecordAttendance(deputy(n), Presence.PRESENT, null), DAY));
    }
    return sitting;
  }

  static Roll roll(int listed, int stated) {
    List<RollEntry> entries =
        IntStream.rangeClosed(1, listed)
            .mapToObj(n ->
                new RollEntry(deputy(n), "Nguyễn Văn " + n, "Tổ 1", Presence.NOT_RECORDED, null))
            .toList();
    return new Roll(entries, stated);
  }
}
