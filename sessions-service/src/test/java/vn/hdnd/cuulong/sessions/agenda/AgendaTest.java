package vn.hdnd.cuulong.sessions.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.eventsOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.AT;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.CONFERENCE;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.CONVENED;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.DAY;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.SESSION;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.WHY;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.approved;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.atTheReport;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.byTheCouncil;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.drafted;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.empty;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.item;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.sent;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.submitted;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaApproved;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaChanged;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaDrafted;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaItemFinished;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaItemPlanned;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaItemRemoved;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaItemTakenUp;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaSubmitted;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

class AgendaTest {

  @Test
  void s20BeginsAsADraft() {
    var decision = Agenda.draft(SESSION);
    Agenda agenda = stateAfter(decision);
    assertThat(eventsOf(decision)).containsExactly(new AgendaDrafted(agenda.id(), SESSION.id()));
    assertThat(agenda.stage()).isEqualTo(AgendaStage.DRAFTED);
  }

  @Test
  void refusesTheAgendaOfAClosedSession() {
    refused(Agenda.draft(Fixtures.aClosedSession()), SessionsRefusal.SESSION_ALREADY_CLOSED);
    refused(
        drafted().submit(CONFERENCE, Fixtures.aClosedSession()),
        SessionsRefusal.SESSION_ALREADY_CLOSED);
  }

  @Test
  void s21IsPutToTheJointConferenceOnce() {
    var decision = drafted().submit(CONFERENCE, SESSION);
    assertThat(eventsOf(decision))
        .containsExactly(new AgendaSubmitted(drafted().id(), SESSION.id(), CONFERENCE));
    assertThat(stateAfter(decision).stage()).isEqualTo(AgendaStage.SUBMITTED);
    refused(submitted().submit(CONFERENCE, SESSION), SessionsRefusal.AGENDA_ALREADY_SUBMITTED);
    refused(empty().submit(CONFERENCE, SESSION), SessionsRefusal.AGENDA_EMPTY);
  }

  @Test
  void s21IsNotApprovedBeforeTheJointConference() {
    refused(drafted().approve(sent(CONVENED), SESSION), SessionsRefusal.AGENDA_NOT_SUBMITTED);
    refused(
        submitted().approve(sent(CONFERENCE.minusDays(1)), SESSION),
        SessionsRefusal.AGENDA_APPROVED_BEFORE_SUBMISSION);
  }

  @Test
  void s10IsSentWithTheConveningDecisionBeforeTheOpening() {
    var decision = submitted().approve(sent(CONVENED), SESSION);
    assertThat(stateAfter(decision).stage()).isEqualTo(AgendaStage.APPROVED);
    assertThat(eventsOf(decision))
        .singleElement()
        .isInstanceOfSatisfying(
            AgendaApproved.class,
            told -> {
              assertThat(told.decision()).isEqualTo("215/QĐ-HĐND");
              assertThat(told.items())
                  .extracting(AgendaApproved.ApprovedItem::number)
                  .containsExactly("1", "1.1", "1.2", "2");
            });
    refused(
        submitted().approve(sent(DAY.plusDays(1)), SESSION),
        SessionsRefusal.AGENDA_SENT_AFTER_OPENING);
  }

  @Test
  void s20IsApprovedByTheCouncilInTheSession() {
    refused(
        submitted().approve(byTheCouncil(DAY.minusDays(1)), SESSION),
        SessionsRefusal.SESSION_NOT_UNDER_WAY);
    Agenda twice = stateAfter(approved().approve(byTheCouncil(DAY), SESSION));
    assertThat(twice.approvals()).containsExactly(sent(CONVENED), byTheCouncil(DAY));
    refused(twice.approve(byTheCouncil(DAY), SESSION), SessionsRefusal.AGENDA_ALREADY_APPROVED);
    refused(approved().approve(sent(CONVENED), SESSION), SessionsRefusal.AGENDA_ALREADY_APPROVED);
  }

  @Test
  void s20IsChangedAfterTheApprovalForAReason() {
    refused(change(approved(), null), SessionsRefusal.AGENDA_CHANGE_WITHOUT_REASON);
    var decision = change(approved(), WHY);
    Agenda changed = stateAfter(decision);
    assertThat(changed.stage()).isEqualTo(AgendaStage.CHANGED);
    assertThat(changed.changes())
        .containsExactly(
            new AgendaChange(3, AgendaChangeKind.CHANGED, "Chất vấn Giám đốc Sở Y tế", WHY, DAY));
    assertThat(eventsOf(decision))
        .containsExactly(
            AgendaItemPlanned.of(changed, changed.items().find(3).orElseThrow()),
            new AgendaChanged(changed.id(), SESSION.id(), 3, AgendaChangeKind.CHANGED, WHY, DAY));
  }

  @Test
  void needsNoReasonBeforeTheApproval() {
    assertThat(stateAfter(change(submitted(), null)).changes()).isEmpty();
  }

  @Test
  void forgetsAnItemOfADraft() {
    var decision = drafted().remove(4, null, SESSION, DAY);
    assertThat(stateAfter(decision).items().find(4)).isEmpty();
    assertThat(eventsOf(decision)).containsExactly(new AgendaItemRemoved(drafted().id(), 4));
  }

  @Test
  void withdrawsAnItemThatOthersKnowAndKeepsIt() {
    refused(
        submitted().remove(4, null, SESSION, DAY), SessionsRefusal.AGENDA_CHANGE_WITHOUT_REASON);
    Agenda agenda = stateAfter(approved().remove(4, WHY, SESSION, DAY));
    assertThat(agenda.items().find(4).orElseThrow().withdrawn()).isEqualTo(WHY);
    assertThat(agenda.items().placed(4).orElseThrow().number()).isNull();
    assertThat(agenda.changes())
        .extracting(AgendaChange::kind)
        .containsExactly(AgendaChangeKind.WITHDRAWN);
    refused(agenda.remove(4, WHY, SESSION, DAY), SessionsRefusal.AGENDA_ITEM_WITHDRAWN);
  }

  @Test
  void keepsAnItemThatHasParts() {
    refused(drafted().remove(1, null, SESSION, DAY), SessionsRefusal.ITEM_HAS_PARTS);
  }

  @Test
  void s20TakesUpItemsOfAnApprovedAgendaOnly() {
    var no = refused(submitted().takeUp(2, SESSION, AT, DAY), SessionsRefusal.AGENDA_NOT_APPROVED);
    assertThat(no.citation())
        .isEqualTo(
            "Luật 77/2015/QH13, Điều 79 (đã được thay thế; quy chế làm việc mới chưa đối chiếu)");
  }

  @Test
  void takesUpOneItemAtATime() {
    var decision = approved().takeUp(2, SESSION, AT, DAY);
    assertThat(eventsOf(decision))
        .containsExactly(new AgendaItemTakenUp(approved().id(), SESSION.id(), 2, "1.1"));
    assertThat(AgendaRow.of(stateAfter(decision)).shown().presentNumber()).isEqualTo("1.1");
    var no =
        refused(atTheReport().takeUp(3, SESSION, AT, DAY), SessionsRefusal.ANOTHER_ITEM_PRESENT);
    assertThat(no.arguments()).containsEntry("title", "Báo cáo kinh tế - xã hội");
  }

  @Test
  void takesUpItemsDuringTheSessionOnly() {
    refused(
        approved().takeUp(2, SESSION, AT, DAY.minusDays(1)), SessionsRefusal.SESSION_NOT_UNDER_WAY);
  }

  @Test
  void finishesThePresentItemAndMayComeBackToIt() {
    refused(approved().finish(2, SESSION, AT, DAY), SessionsRefusal.ITEM_NOT_PRESENT);
    var decision = atTheReport().finish(2, SESSION, AT.plusSeconds(1800), DAY);
    assertThat(eventsOf(decision))
        .containsExactly(new AgendaItemFinished(approved().id(), SESSION.id(), 2));
    Agenda again = stateAfter(stateAfter(decision).takeUp(2, SESSION, AT.plusSeconds(3600), DAY));
    AgendaItem report = again.items().find(2).orElseThrow();
    assertThat(report.dealtWithNow()).isTrue();
    assertThat(report.takenUpAt()).isEqualTo(AT);
  }

  @Test
  void keepsWhatTheCouncilHasDealtWith() {
    refused(atTheReport().remove(2, WHY, SESSION, DAY), SessionsRefusal.ITEM_WAS_TAKEN_UP);
  }

  private static Decision<Agenda> change(Agenda agenda, @Nullable String reason) {
    return agenda.change(
        3,
        new ChangeAgendaItem(item("Chất vấn Giám đốc Sở Y tế", AgendaItemKind.QUESTIONING), reason),
        SESSION,
        Optional.empty(),
        DAY);
  }
}
