package vn.hdnd.cuulong.sessions.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.eventsOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.DAY;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.SESSION;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.closed;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.details;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.empty;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.normative;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaItemPlanned;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionKind;
import vn.hdnd.cuulong.sessions.voting.Matter;

class AgendaContentTest {

  private static final String DRAFT = "resolution-1";

  @Test
  void aNormativeDraftStatesItsGround() {
    var no = refused(add(normative(null, null)), SessionsRefusal.GROUND_MISSING);
    assertThat(no.citation()).isEqualTo("Luật 64/2025/QH15, Điều 21 khoản 1");
    assertThat(stateAfter(add(normative(DraftGround.PILOT, null))).items().all()).hasSize(1);
  }

  @Test
  void noGroundIsAskedOfASessionBeforeThatLaw() {
    assertThat(AgendaLaw.grounds(LocalDate.of(2025, 3, 31))).isEmpty();
    assertThat(AgendaLaw.grounds(LocalDate.of(2025, 4, 1)).orElseThrow().value())
        .containsExactlyInAnyOrder(DraftGround.values());
  }

  @Test
  void nothingElseStatesAGround() {
    refused(
        add(
            details(
                "Cho ý kiến",
                AgendaItemKind.INDIVIDUAL_DRAFT,
                null,
                DraftGround.LOCAL_MEASURES,
                null,
                null)),
        SessionsRefusal.GROUND_OF_ANOTHER_KIND);
  }

  @Test
  void s26OnlyAReportNamesAReportContent() {
    refused(
        add(details("Đề án", AgendaItemKind.PROJECT, null, null, ReportContent.BUDGET, null)),
        SessionsRefusal.CONTENT_OF_ANOTHER_KIND);
  }

  @Test
  void isNotPlannedBeforeTheSession() {
    var early =
        new AgendaItemDetails(
            "Khai mạc",
            AgendaItemKind.OPENING,
            DAY.minusDays(1),
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    refused(add(early), SessionsRefusal.ITEM_BEFORE_SESSION);
  }

  @Test
  void isAboutADraftOfItsSessionAndKind() {
    AgendaItemDetails about = normative(DraftGround.LOCAL_MEASURES, DRAFT);
    refused(add(about), SessionsRefusal.RESOLUTION_UNKNOWN);
    refused(
        add(empty(), about, draft(ResolutionKind.INDIVIDUAL)),
        SessionsRefusal.DRAFT_OF_ANOTHER_KIND);
    Agenda once = stateAfter(add(empty(), about, draft(ResolutionKind.NORMATIVE)));
    var no =
        refused(
            add(once, about, draft(ResolutionKind.NORMATIVE)), SessionsRefusal.DRAFT_ON_THE_AGENDA);
    assertThat(no.arguments()).containsEntry("title", "Mức hỗ trợ học phí");
  }

  @ParameterizedTest
  @EnumSource(ClosedProposal.class)
  void s05AClosedItemSaysWhoProposesItAndItsTitleIsNotPublished(ClosedProposal proposal) {
    assertThat(eventsOf(add(closed(proposal))))
        .singleElement()
        .isInstanceOfSatisfying(
            AgendaItemPlanned.class,
            told -> {
              assertThat(told.closed()).isTrue();
              assertThat(told.title()).isNull();
            });
  }

  @Test
  void s05CitesTheLawThatWasRead() {
    var rule = AgendaLaw.closed(DAY).orElseThrow();
    assertThat(rule.citation()).isEqualTo("Luật 72/2025/QH15, Điều 34 khoản 5");
    assertThat(rule.confidence()).isEqualTo(Confidence.READ);
    assertThat(rule.value()).containsExactlyInAnyOrder(ClosedProposal.values());
  }

  private static Decision<Agenda> add(AgendaItemDetails details) {
    return add(empty(), details, null);
  }

  private static Decision<Agenda> add(
      Agenda agenda, AgendaItemDetails details, @Nullable Resolution draft) {
    return agenda.add(
        new AddAgendaItem(null, details, null), SESSION, Optional.ofNullable(draft), DAY);
  }

  private static Resolution draft(ResolutionKind kind) {
    return new Resolution(
        new AggregateId<>(DRAFT),
        SESSION.council(),
        SESSION.id(),
        "Mức hỗ trợ học phí",
        kind,
        Matter.ORDINARY,
        LocalDate.of(2025, 11, 25),
        "Ủy ban nhân dân tỉnh",
        null);
  }
}
