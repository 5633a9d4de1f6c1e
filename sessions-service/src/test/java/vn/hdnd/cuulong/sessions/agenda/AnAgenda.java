package vn.hdnd.cuulong.sessions.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.testkit.commands.Decisions;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;

/** Agendas for tests: of the open session, which opens on 08/12/2025. */
final class AnAgenda {

  static final Session SESSION = Fixtures.anOpenSession();
  static final LocalDate DAY = Fixtures.OPENS;
  static final Instant AT = Instant.parse("2025-12-08T01:30:00Z");
  static final LocalDate CONFERENCE = LocalDate.of(2025, 10, 20);
  static final LocalDate CONVENED = LocalDate.of(2025, 11, 17);
  static final String WHY = "Theo đề nghị của cơ quan trình";

  private AnAgenda() {}

  static Agenda empty() {
    return Decisions.stateAfter(Agenda.draft(SESSION));
  }

  /** Returns a draft: section 1 with report 1.1 and questioning 1.2, then the closing, 2. */
  static Agenda drafted() {
    Agenda agenda = added(empty(), null, item("Nội dung chính", AgendaItemKind.SECTION));
    agenda = added(agenda, 1, item("Báo cáo kinh tế - xã hội", AgendaItemKind.REPORT));
    agenda = added(agenda, 1, item("Chất vấn", AgendaItemKind.QUESTIONING));
    return added(agenda, null, item("Bế mạc", AgendaItemKind.CLOSING));
  }

  static Agenda submitted() {
    return Decisions.stateAfter(drafted().submit(CONFERENCE, SESSION));
  }

  static Agenda approved() {
    return Decisions.stateAfter(submitted().approve(sent(CONVENED), SESSION));
  }

  /** Returns an approved agenda whose report is dealt with. */
  static Agenda atTheReport() {
    return Decisions.stateAfter(approved().takeUp(2, SESSION, AT, DAY));
  }

  static AgendaApproval sent(LocalDate on) {
    return new AgendaApproval(ApprovalForm.CONVENING_DECISION, on, "215/QĐ-HĐND");
  }

  static AgendaApproval byTheCouncil(LocalDate on) {
    return new AgendaApproval(ApprovalForm.COUNCIL, on, null);
  }

  static Agenda added(Agenda agenda, @Nullable Integer parent, AgendaItemDetails details) {
    return Decisions.stateAfter(
        agenda.add(new AddAgendaItem(parent, details, null), SESSION, Optional.empty(), DAY));
  }

  static AgendaItemDetails item(String title, AgendaItemKind kind) {
    return details(title, kind, null, null, null, null);
  }

  static AgendaItemDetails report(ReportContent content) {
    return details(content.name(), AgendaItemKind.REPORT, null, null, content, null);
  }

  static AgendaItemDetails normative(@Nullable DraftGround ground, @Nullable String draft) {
    return details("Mức hỗ trợ học phí", AgendaItemKind.NORMATIVE_DRAFT, draft, ground, null, null);
  }

  static AgendaItemDetails closed(ClosedProposal proposal) {
    return details("Công tác nhân sự", AgendaItemKind.PERSONNEL, null, null, null, proposal);
  }

  static AgendaItemDetails details(
      String title,
      AgendaItemKind kind,
      @Nullable String draft,
      @Nullable DraftGround ground,
      @Nullable ReportContent content,
      @Nullable ClosedProposal proposal) {
    @Nullable AggregateId<Resolution> draftId = AggregateId.ofNullable(draft);
    return new AgendaItemDetails(
        title, kind, DAY, "08:30", 30, "Ủy ban nhân dân tỉnh", draftId, ground, content, proposal);
  }
}
