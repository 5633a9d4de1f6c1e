package vn.hdnd.cuulong.demo.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.demo.office.Planned.FIGURES;
import static vn.hdnd.cuulong.demo.office.Planned.PLAN;
import static vn.hdnd.cuulong.demo.office.Planned.sent;
import static vn.hdnd.cuulong.demo.office.Planned.track;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.requests.Petitions;
import vn.hdnd.cuulong.demo.requests.Sessions;
import vn.hdnd.cuulong.demo.requests.Supervision;
import vn.hdnd.cuulong.demo.requests.VoterContact;

class DemoPlanTest {

  @Test
  void longAnIsOneTermAnd183Commands() {
    assertThat(sent("Long An", Sessions.SetUpTerm.class)).hasSize(1);
    assertThat(sent("Long An", Sessions.Convene.class)).hasSize(6);
    assertThat(sent("Long An", Sessions.Submit.class)).hasSize(177);
    assertThat(track("Long An").commands()).hasSize(1 + 183);
  }

  @Test
  void anGiangHasItsSessionsResolutionsAndSupervisions() {
    assertThat(sent("An Giang", Sessions.Convene.class)).hasSize(72);
    assertThat(sent("An Giang", Sessions.Submit.class)).hasSize(789);
    assertThat(sent("An Giang", Supervision.Open.class))
        .hasSize(87)
        .filteredOn(open -> open.form().equals("THEMATIC"))
        .hasSize(10);
  }

  @Test
  void anGiangHasItsPetitions() {
    assertThat(sent("An Giang", Petitions.Receive.class))
        .hasSize(2500)
        .filteredOn(petition -> petition.checks().eligible())
        .hasSize(748);
    assertThat(sent("An Giang", Petitions.Forward.class)).hasSize(597);
    assertThat(sent("An Giang", Petitions.Guide.class)).hasSize(151);
    assertThat(sent("An Giang", Petitions.Answer.class)).hasSize(466);
  }

  @Test
  void everyPaperFileIsThereOnceInItsYear() {
    assertThat(sent("An Giang", Petitions.Receive.class))
        .extracting(one -> one.receivedOn().getYear() + " " + one.paperFileNumber())
        .doesNotHaveDuplicates();
  }

  @Test
  void ofADenunciationNoTextIsSent() {
    assertThat(sent("An Giang", Petitions.Receive.class))
        .filteredOn(petition -> petition.kind().equals("DENUNCIATION"))
        .isNotEmpty()
        .allMatch(petition -> petition.subject() == null);
  }

  @Test
  void canThosMeetingsAddUp() {
    List<VoterContact.Meet> meetings = sent("Cần Thơ", VoterContact.Meet.class);
    assertThat(meetings).hasSize(73);
    assertThat(meetings.stream().mapToInt(VoterContact.Meet::attendees).sum()).isEqualTo(7300);
    assertThat(meetings.stream().mapToInt(VoterContact.Meet::speakers).sum()).isEqualTo(593);
    assertThat(meetings.stream().flatMap(meeting -> meeting.deputyGroups().stream()).distinct())
        .hasSize(28);
  }

  @Test
  void everyOpinionGoesIntoOneRecommendation() {
    assertThat(sent("Cần Thơ", VoterContact.Opinion.class)).hasSize(787);
    List<VoterContact.Consolidate> drawnUp = sent("Cần Thơ", VoterContact.Consolidate.class);
    assertThat(drawnUp).hasSize(261).allMatch(one -> !one.opinionIds().isEmpty());
    assertThat(drawnUp.stream().flatMap(one -> one.opinionIds().stream()))
        .hasSize(787)
        .doesNotHaveDuplicates();
  }

  @Test
  void canThosSeventhSessionHas37ResolutionsAndTenAnswerers() {
    assertThat(sent("Cần Thơ", Sessions.Convene.class))
        .singleElement()
        .matches(session -> session.number() == 7 && session.closing().answerers() == 10);
    assertThat(sent("Cần Thơ", Sessions.Submit.class)).hasSize(37);
  }

  @Test
  void caMausSixthSessionHas23And13ResolutionsOf25Documents() {
    assertThat(sent("Cà Mau", Sessions.Convene.class))
        .singleElement()
        .matches(session -> session.number() == 6 && session.closing().documentsConsidered() == 25);
    assertThat(sent("Cà Mau", Sessions.Submit.class))
        .hasSize(36)
        .filteredOn(draft -> draft.kind().equals("NORMATIVE"))
        .hasSize(23);
  }

  @Test
  void everyKeyIsThereOnce() {
    assertThat(PLAN.commands().map(Command::key)).doesNotHaveDuplicates();
    assertThat(PLAN.commands().map(Command::key)).allMatch(key -> key.matches("[!-~]{1,100}"));
  }

  @Test
  void thePlanIsTheSameEachTime() {
    assertThat(DemoPlan.of(FIGURES)).isEqualTo(PLAN);
  }

  @Test
  void noBlankIsLeftInAnyText() {
    assertThat(PLAN.commands().map(command -> command.body().toString()))
        .noneMatch(text -> text.contains("{") || text.contains("}"));
  }
}
