package vn.hdnd.cuulong.sessions.opinions;

import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.sittings.ASitting;

/** Consultations for tests, asked on 12/12/2025 and due four days later. */
final class AConsultation {

  static final AggregateId<Consultation> ID = new AggregateId<>("consultation-1");
  static final CouncilId COUNCIL = new CouncilId(Fixtures.COUNCIL);
  static final Instant AT = Instant.parse("2025-12-12T03:00:00Z");
  static final Instant DEADLINE = AT.plus(4, ChronoUnit.DAYS);
  static final Question QUESTION =
      new Question("Điều chỉnh đầu tư công", "Đề nghị đại biểu cho ý kiến.", null, null);

  private AConsultation() {}

  static AskOpinions asking(Instant deadline) {
    return new AskOpinions(new AggregateId<>(Fixtures.TERM), QUESTION, deadline, null);
  }

  static Decision<Consultation> ask(int deputies, Instant deadline) {
    return Consultation.ask(ID, COUNCIL, asking(deadline), deputies(deputies), AT);
  }

  static Consultation of(int deputies) {
    return stateAfter(ask(deputies, DEADLINE));
  }

  static GiveOpinion agreeing() {
    return new GiveOpinion(Stance.AGREE, null, 1);
  }

  private static List<AggregateId<Deputy>> deputies(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(ASitting::deputy).toList();
  }
}
