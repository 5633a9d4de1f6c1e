package vn.hdnd.cuulong.demo.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.demo.office.Planned.PLAN;
import static vn.hdnd.cuulong.demo.office.Planned.track;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.plan.Track;
import vn.hdnd.cuulong.demo.requests.IdOf;
import vn.hdnd.cuulong.demo.requests.Sessions;
import vn.hdnd.cuulong.demo.requests.VoterContact;

class PlanOrderTest {

  @Test
  void aCommandNeedsOnlyWhatComesBeforeIt() {
    for (Track track : PLAN.tracks()) {
      var made = new HashSet<String>();
      for (var stage : track.stages()) {
        var before = new HashSet<>(made);
        for (List<Command> chain : stage.chains()) {
          var known = new HashSet<>(before);
          for (Command command : chain) {
            assertThat(known).containsAll(needs(command).map(IdOf::key).toList());
            known.add(command.key());
            made.add(command.key());
          }
        }
      }
    }
  }

  private static Stream<IdOf> needs(Command command) {
    var needs = new ArrayList<IdOf>();
    IdOf on = command.on();
    if (on != null) {
      needs.add(on);
    }
    switch (command.body()) {
      case Sessions.Convene convene -> needs.add(convene.termId());
      case Sessions.Submit submit -> needs.add(submit.sessionId());
      case VoterContact.Opinion opinion -> needs.add(opinion.meetingId());
      case VoterContact.Consolidate consolidate -> needs.addAll(consolidate.opinionIds());
      default -> {}
    }
    return needs.stream();
  }
}
