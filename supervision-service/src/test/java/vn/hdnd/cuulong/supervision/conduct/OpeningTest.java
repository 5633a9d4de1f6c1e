package vn.hdnd.cuulong.supervision.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.supervision.Fixtures.COUNCIL;
import static vn.hdnd.cuulong.supervision.Fixtures.ID;
import static vn.hdnd.cuulong.supervision.Fixtures.TITLE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.supervision.refusal.OfficeRule;
import vn.hdnd.cuulong.supervision.refusal.SupervisionRefusal;

class OpeningTest {

  private static final LocalDate UNDER_LAW_87 = LocalDate.of(2026, 2, 28);
  private static final LocalDate UNDER_LAW_121 = LocalDate.of(2026, 3, 1);
  private static final List<String> BODIES = List.of("Sở Tài chính");

  @ParameterizedTest
  @EnumSource(names = {"COMMITTEE", "DEPUTY_GROUP", "DEPUTY"})
  void namesTheCommitteeGroupOrDeputy(SupervisionSubject subject) {
    var no =
        refused(
            open(SupervisionForm.THEMATIC, subject, null, UNDER_LAW_87, BODIES),
            SupervisionRefusal.SUBJECT_NOT_NAMED);

    assertThat(no.citation()).isEqualTo(OfficeRule.CITATION);
  }

  @ParameterizedTest
  @EnumSource(names = {"COUNCIL", "STANDING_COMMITTEE"})
  void namesNeitherTheCouncilNorItsStandingCommittee(SupervisionSubject subject) {
    var no =
        refused(
            open(SupervisionForm.THEMATIC, subject, "Ban Pháp chế", UNDER_LAW_87, BODIES),
            SupervisionRefusal.SUBJECT_NAMED_TWICE);

    assertThat(no.citation()).isEqualTo(OfficeRule.CITATION);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"QUESTIONING", "EXPLANATION", "CONFIDENCE", "SURVEY"})
  void supervisesSomeone(SupervisionForm form) {
    var no =
        refused(
            open(form, SupervisionSubject.COUNCIL, null, UNDER_LAW_87, List.of()),
            SupervisionRefusal.NOBODY_SUPERVISED);

    assertThat(no.citation()).isEqualTo(OfficeRule.CITATION);
  }

  @ParameterizedTest
  @EnumSource(names = {"QUESTIONING", "EXPLANATION", "CONFIDENCE", "SURVEY"})
  void asksPeopleWithoutNamingABody(SupervisionForm form) {
    var opened = open(form, SupervisionSubject.COUNCIL, null, UNDER_LAW_87, List.of());

    assertThat(accepted(opened).state().supervisedBodies()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "REPORT_REVIEW, DEPUTY, Điều 28 khoản 1 điểm a",
    "LEGAL_DOC, DEPUTY_GROUP, 'Điều 28 khoản 1 điểm b, Điều 31'",
    "QUESTIONING, COMMITTEE, Điều 28 khoản 1 điểm c",
    "EXPLANATION, COMMITTEE, Điều 31 khoản 2",
    "THEMATIC, DEPUTY, 'Điều 28 khoản 1 điểm d, Điều 31, Điều 34'",
    "KNTC, DEPUTY_GROUP, 'Điều 31, Điều 34'",
    "VOTER_REC, DEPUTY, 'Điều 31, Điều 34 khoản 1 điểm c'",
    "LAW_ENFORCEMENT, COMMITTEE, 'Điều 36, Điều 37'",
    "CONFIDENCE, COMMITTEE, Điều 28 khoản 3",
    "RESOLUTION_FOLLOWUP, COMMITTEE, Điều 28 khoản 1 điểm e",
    "RECOMMENDATION_FOLLOWUP, DEPUTY, 'Điều 28 khoản 1 điểm g, Điều 40'",
    "RE_SUPERVISION, DEPUTY, Điều 40"
  })
  void law121GivesEachFormToSomeBodiesOnly(
      SupervisionForm form, SupervisionSubject subject, String articles) {
    var no =
        refused(
            open(form, subject, "Ban, tổ hoặc đại biểu", UNDER_LAW_121, BODIES),
            SupervisionRefusal.FORM_NOT_OF_SUBJECT);

    assertThat(no.citation())
        .isEqualTo("Luật 121/2025/QH15, " + articles + " (" + form.inVietnamese() + ")");
  }

  @Test
  void citesTheLawAsAnOfficeDoes() {
    assertThat(FormLaw.on(UNDER_LAW_121, SupervisionForm.CONFIDENCE).orElseThrow().citation())
        .isEqualTo("Luật 121/2025/QH15, Điều 28 khoản 3 (lấy phiếu, bỏ phiếu tín nhiệm)");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SURVEY")
  void law121IsKnownSecondHand(SupervisionForm form) {
    assertThat(FormLaw.on(UNDER_LAW_121, form).orElseThrow().confidence())
        .isEqualTo(Confidence.SECOND_HAND);
  }

  @Test
  void law121LetsAGroupSuperviseHowTheLawIsEnforced() {
    var opened =
        open(
            SupervisionForm.LAW_ENFORCEMENT,
            SupervisionSubject.DEPUTY_GROUP,
            "Tổ đại biểu số 1",
            UNDER_LAW_121,
            BODIES);

    assertThat(accepted(opened).state().status()).isEqualTo(SupervisionStatus.OPEN);
  }

  @ParameterizedTest
  @EnumSource
  void letsTheOfficeDecideForADayBeforeLaw121(SupervisionForm form) {
    var opened = open(form, SupervisionSubject.DEPUTY, "Nguyễn Văn An", UNDER_LAW_87, BODIES);

    assertThat(accepted(opened).state().form()).isEqualTo(form);
  }

  private static Decision<Supervision> open(
      SupervisionForm form,
      SupervisionSubject subject,
      @Nullable String name,
      LocalDate day,
      List<String> bodies) {
    return Supervision.open(
        new CouncilId(COUNCIL),
        new AggregateId<>(ID),
        new OpenSupervision(TITLE, form, subject, name, day, bodies));
  }
}
