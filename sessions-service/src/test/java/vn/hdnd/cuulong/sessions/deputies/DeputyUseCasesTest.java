package vn.hdnd.cuulong.sessions.deputies;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.refused;
import static vn.hdnd.cuulong.sessions.Fixtures.STARTS;
import static vn.hdnd.cuulong.sessions.Fixtures.TERM;
import static vn.hdnd.cuulong.sessions.Fixtures.aTerm;
import static vn.hdnd.cuulong.sessions.Fixtures.lead;
import static vn.hdnd.cuulong.sessions.Fixtures.leadOf;
import static vn.hdnd.cuulong.sessions.Fixtures.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.CommandRefusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

class DeputyUseCasesTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 12, 12);

  private final DirectoryInMemory directory = new DirectoryInMemory(aTerm(84));

  @Test
  void linksAnAccountToOneDeputyOfATerm() {
    listed("a", "Nguyễn Thị Minh Châu", "chau");
    refused(
        directory.listing.list(lead("b"), command("Lê Văn Tám", "chau", STARTS)),
        SessionsRefusal.ACCOUNT_ALREADY_LINKED);
  }

  @Test
  void refusesACorrectionToTheAccountOfAnotherDeputy() {
    listed("a", "Nguyễn Thị Minh Châu", "chau");
    refused(
        correct("c", listed("b", "Lê Văn Tám", null), "Lê Văn Tám", "chau"),
        SessionsRefusal.ACCOUNT_ALREADY_LINKED);
  }

  @Test
  void letsNobodyLinkTheOwnAccount() {
    String own = lead("a").actor();
    refused(
        directory.listing.list(lead("a"), command("Lê Văn Tám", own, STARTS)),
        SessionsRefusal.OWN_ACCOUNT_LINKED_BY_ANOTHER);
    refused(
        correct("c", listed("b", "Lê Văn Tám", null), "Lê Văn Tám", own),
        SessionsRefusal.OWN_ACCOUNT_LINKED_BY_ANOTHER);
  }

  @Test
  void letsAnotherDeputyHaveAnAccountThatWasUnlinked() {
    AggregateId<Deputy> chau = listed("a", "Nguyễn Thị Minh Châu", "chau");
    assertThat(done(correct("b", chau, "Nguyễn Thị Minh Châu", null)).version()).isEqualTo(2);
    assertThat(listed("c", "Nguyễn Minh Châu", "chau")).isNotEqualTo(chau);
  }

  @Test
  void keepsTheReasonOfACorrectionInTheRecord() {
    AggregateId<Deputy> deputy = listed("a", "Lê Văn Tam", null);
    assertThat(done(correct("b", deputy, "Lê Văn Tám", null)).version()).isEqualTo(2);
    assertThat(directory.find(new CouncilId(Fixtures.COUNCIL), deputy).orElseThrow().corrections())
        .containsExactly(new DeputyCorrection(TODAY, "Ghi nhầm"));
  }

  @Test
  void refusesADeputyOfAnUnknownTerm() {
    refused(
        directory.listing.list(leadOf("can-tho-2025", "a"), command("Lê Văn Tám", null, STARTS)),
        SessionsRefusal.TERM_UNKNOWN);
  }

  @Test
  void leavesTheImportOfAnOldMandateToTheLead() {
    refused(
        directory.listing.list(staff("a"), command("Lê Văn Tám", null, STARTS)),
        CommandRefusal.PAST_DATE_NEEDS_LEAD);
  }

  @Test
  void refusesAMandateThatHasNotBegun() {
    refused(
        directory.listing.list(lead("a"), command("Lê Văn Tám", null, TODAY.plusDays(1))),
        CommandRefusal.DATE_IN_FUTURE);
  }

  @Test
  void refusesAStateThatHasNotBegun() {
    var tomorrow = new ChangeDeputyState(TODAY.plusDays(1), DeputyState.RELEASED, "31/NQ-HĐND");
    refused(
        directory.changing.change(lead("b"), listed("a", "Lê Văn Tám", null), tomorrow),
        CommandRefusal.DATE_IN_FUTURE);
  }

  @Test
  void doesNotShowADeputyToAnotherCouncil() {
    AggregateId<Deputy> deputy = listed("a", "Lê Văn Tám", null);
    var release = new ChangeDeputyState(TODAY, DeputyState.RELEASED, "31/NQ-HĐND");
    assertThat(directory.changing.change(leadOf("can-tho-2025", "b"), deputy, release))
        .isEqualTo(new CommandOutcome.NotFound(deputy.value()));
  }

  private AggregateId<Deputy> listed(String key, String name, @Nullable String account) {
    var command = command(name, account, STARTS);
    return new AggregateId<>(done(directory.listing.list(lead(key), command)).id());
  }

  private CommandOutcome correct(
      String key, AggregateId<Deputy> deputy, String name, @Nullable String account) {
    var right = new CorrectDeputy(new DeputyDetails(name, null, null, account), "Ghi nhầm");
    return directory.correcting.correct(lead(key), deputy, right);
  }

  private static ListDeputy command(String name, @Nullable String account, LocalDate since) {
    return new ListDeputy(
        new AggregateId<>(TERM), new DeputyDetails(name, null, null, account), since);
  }
}
