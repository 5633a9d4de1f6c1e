package vn.hdnd.cuulong.demo.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.demo.office.Planned.FIGURES;
import static vn.hdnd.cuulong.demo.office.Planned.PLAN;
import static vn.hdnd.cuulong.demo.office.Planned.sent;
import static vn.hdnd.cuulong.demo.office.Planned.track;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.demo.figures.FigureSet;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.plan.Track;
import vn.hdnd.cuulong.demo.requests.Petitions;
import vn.hdnd.cuulong.demo.requests.Request;
import vn.hdnd.cuulong.demo.requests.Sessions;
import vn.hdnd.cuulong.demo.requests.Supervision;
import vn.hdnd.cuulong.demo.requests.VoterContact;
import vn.hdnd.cuulong.demo.texts.WorkingDays;

class PlanDaysTest {

  private static final String[][] SETS = {
    {"An Giang", "an-giang-petitions-2021-2025"},
    {"Cần Thơ", "can-tho-session-7"},
    {"Long An", "long-an-2021-2022"},
    {"Cà Mau", "ca-mau-session-6"}
  };

  @Test
  void documentNumbersAreUniqueInTheirSeriesAndRiseWithTheDays() {
    for (Track track : PLAN.tracks()) {
      var taken = new HashSet<String>();
      var last = new HashMap<String, Integer>();
      for (Sessions.Submit one : sent(track.name(), Sessions.Submit.class)) {
        String series = one.kind() + one.vote().votedOn().getYear();
        assertThat(taken.add(series + "/" + one.vote().number())).isTrue();
        assertThat(one.vote().number()).isEqualTo(last.merge(series, 1, Integer::sum));
      }
    }
  }

  @Test
  void sessionsAreInOrderOnWorkingDaysWithinTheirPeriod() {
    for (String[] pair : SETS) {
      FigureSet set = FIGURES.set(pair[1]);
      List<Sessions.Convene> sessions = sent(pair[0], Sessions.Convene.class);
      assertThat(sessions).isSortedAccordingTo(Comparator.comparing(Sessions.Convene::opensOn));
      assertThat(sessions)
          .allSatisfy(session -> {
            assertThat(WorkingDays.is(session.opensOn())).isTrue();
            assertThat(set.period().contains(session.opensOn())).isTrue();
            assertThat(set.period().contains(session.closing().closedOn())).isTrue();
          });
    }
  }

  @Test
  void resolutionsAreSubmittedAndAdoptedWithinTheirPeriodByMostDeputies() {
    for (String[] pair : SETS) {
      FigureSet set = FIGURES.set(pair[1]);
      int deputies = sent(pair[0], Sessions.SetUpTerm.class).getFirst().deputiesInOffice();
      assertThat(sent(pair[0], Sessions.Submit.class))
          .allSatisfy(one -> {
            assertThat(set.period().contains(one.submittedOn())).isTrue();
            assertThat(set.period().contains(one.vote().votedOn())).isTrue();
            assertThat(one.submittedOn()).isBeforeOrEqualTo(one.vote().votedOn());
            Sessions.Tally tally = one.vote().tally();
            assertThat(tally.inFavour() * 2).isGreaterThan(deputies);
            assertThat(tally.inFavour() + tally.against() + tally.notVoting())
                .isLessThanOrEqualTo(deputies);
          });
    }
  }

  @Test
  void whatCountsOnItsDayLiesInThePeriodAndStepsFollowOneAnother() {
    FigureSet set = FIGURES.set("an-giang-petitions-2021-2025");
    for (List<Command> chain : track("An Giang").stages().getLast().chains()) {
      List<LocalDate> days = chain.stream().map(Command::body).map(PlanDaysTest::day).toList();
      assertThat(days).allMatch(set.period()::contains);
      assertThat(days.getFirst()).isEqualTo(days.stream().min(LocalDate::compareTo).orElseThrow());
      assertThat(days.getLast()).isEqualTo(days.stream().max(LocalDate::compareTo).orElseThrow());
    }
  }

  @Test
  void meetingsAndRecommendationsLieInTheirMonth() {
    FigureSet set = FIGURES.set("can-tho-voter-contact-2025-11");
    assertThat(sent("Cần Thơ", VoterContact.Meet.class))
        .allMatch(meeting -> set.period().contains(meeting.heldOn()))
        .allMatch(meeting -> WorkingDays.is(meeting.heldOn()))
        .allMatch(meeting -> meeting.speakers() <= meeting.attendees());
    LocalDate lastMeeting = sent("Cần Thơ", VoterContact.Meet.class).getLast().heldOn();
    assertThat(sent("Cần Thơ", VoterContact.Consolidate.class))
        .allMatch(one -> set.period().contains(one.consolidatedOn()))
        .allMatch(one -> !one.consolidatedOn().isBefore(lastMeeting));
  }

  @Test
  void supervisionsOpenWithinThePeriod() {
    FigureSet set = FIGURES.set("an-giang-petitions-2021-2025");
    assertThat(sent("An Giang", Supervision.Open.class))
        .allMatch(open -> set.period().contains(open.openedOn()))
        .allMatch(open -> !open.supervisedBodies().isEmpty());
  }

  private static LocalDate day(Request request) {
    return switch (request) {
      case Petitions.Receive receive -> receive.receivedOn();
      case Petitions.Forward forward -> forward.forwardedOn();
      case Petitions.Guide guide -> guide.guidedOn();
      case Petitions.Remind remind -> remind.remindedOn();
      case Petitions.Answer answer -> answer.answeredOn();
      case Petitions.Close close -> close.closedOn();
      default -> throw new AssertionError(request);
    };
  }
}
