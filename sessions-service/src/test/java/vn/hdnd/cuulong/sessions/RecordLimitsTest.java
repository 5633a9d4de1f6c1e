package vn.hdnd.cuulong.sessions;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.contracts.RecordLimits;
import vn.hdnd.cuulong.sessions.agenda.Agenda;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.decisions.StandingCommitteeDecision;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.opinions.Consultation;
import vn.hdnd.cuulong.sessions.opinions.Opinion;
import vn.hdnd.cuulong.sessions.papers.Paper;
import vn.hdnd.cuulong.sessions.papers.PaperReading;
import vn.hdnd.cuulong.sessions.polls.Ballot;
import vn.hdnd.cuulong.sessions.polls.Poll;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

class RecordLimitsTest {

  @Test
  void everyListHasALimit() {
    RecordLimits.check(
        "sessions",
        Session.class,
        Resolution.class,
        CouncilTerm.class,
        Deputy.class,
        Sitting.class,
        Poll.class,
        Ballot.class,
        Consultation.class,
        Opinion.class,
        StandingCommitteeDecision.class,
        Agenda.class,
        Paper.class,
        PaperReading.class);
  }
}
