package vn.hdnd.cuulong.petitions.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.AGENCY;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.COUNCIL;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.FORWARDED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.GOOD;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.RECEIVED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.TODAY;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.forwarding;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.lead;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.leadOf;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.registering;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.staff;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.refusalOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.cuulong.petitions.PetitionsEvents;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionGuided;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.RegisterSymbols;
import vn.hdnd.cuulong.petitions.refusal.OfficeDays;
import vn.hdnd.cuulong.petitions.refusal.PetitionsRefusal;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.CommandRefusal;
import vn.hdnd.cuulong.platform.events.EventType;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

class UseCasesTest {

  private final AggregateCommands<Petition> petitions = inMemory(ReceivingPetition.TYPE);
  private final ReceivingPetition receiving =
      new ReceivingPetition(petitions, RegisterSymbols.NONE_NAMED);

  @Test
  void registersAndAnswersWithTheCode() {
    var done = done(receiving.receive(staff("k1"), complaint()));
    assertThat(done.created()).isTrue();
    assertThat(code(done)).matches("2025-\\d{9}");
    assertThat(petitions.find(new CouncilId("an-giang-2025"), new AggregateId<>(done.id())))
        .isPresent();
  }

  @Test
  void givesTheSameAnswerToTheSameKey() {
    var first = done(receiving.receive(staff("k2"), complaint()));
    var again = done(receiving.receive(staff("k2"), complaint()));
    assertThat(again.replayed()).isTrue();
    assertThat(again.answer()).isEqualTo(first.answer());
  }

  @Test
  void drawsAnotherCodeWhereTheFirstIsTaken() {
    var draws = new AtomicInteger();
    var clashing =
        ReceivingPetition.TYPE.claiming(petition ->
            Set.of(draws.getAndIncrement() < 2 ? "taken" : petition.registration().code()));
    var registering = new ReceivingPetition(inMemory(clashing), RegisterSymbols.NONE_NAMED);
    var first = done(registering.receive(staff("k3"), complaint()));
    var second = done(registering.receive(staff("k4"), complaint()));
    assertThat(draws).hasValueGreaterThan(2);
    assertThat(code(second)).isNotEqualTo(code(first));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7/1234/SĐT",
        "07/1234/SĐT",
        "7-1234-SĐT",
        "7–1234–SĐT",
        "7/1234/sđt",
        "7/1234/ЅĐТ", // Cyrillic
        "7/1234/SÐT", // eth
        "7/1234/SƉT"
      })
  void registersAPaperFileOnceInItsYearWhateverTheKeyAndHoweverItsNumberIsTyped(String again) {
    var first = of("7/1234/SĐT", RECEIVED);
    assertThat(done(receiving.receive(lead("f1"), first)).created()).isTrue();
    var no = refusalOf(receiving.receive(lead("f2"), of(again, TODAY)));
    assertThat(no.reason()).isEqualTo(PetitionsRefusal.PAPER_FILE_ALREADY_USED);
    assertThat(no.arguments()).containsEntry("year", "2025");
  }

  @Test
  void givesTheSamePaperFileNumberToAnotherYearAndCouncil() {
    var first = done(receiving.receive(lead("f3"), of("7/SĐT", RECEIVED)));
    var lastYear = of("7/SĐT", RECEIVED.minusYears(1));
    var stranger = leadOf("can-tho-2025", "f4");
    assertThat(done(receiving.receive(lead("f5"), lastYear)).created()).isTrue();
    assertThat(done(receiving.receive(stranger, of("7/SĐT", RECEIVED))).id())
        .isNotEqualTo(first.id());
  }

  @Test
  void takesOnlyTheSymbolsThatAnOfficeHasNamed() {
    var strict =
        new ReceivingPetition(
            petitions, new RegisterSymbols(Map.of(COUNCIL, List.of("SĐT", "HĐND-VP"))));
    assertThat(done(strict.receive(lead("s1"), of("8/2025/sđt", RECEIVED))).created()).isTrue();
    assertThat(done(strict.receive(lead("s2"), of("8/VP-HĐND", RECEIVED))).created()).isTrue();
    var no = refusalOf(strict.receive(lead("s3"), of("8/LE-AN", RECEIVED)));
    assertThat(no.reason()).isEqualTo(PetitionsRefusal.FILE_NUMBER_NOT_OF_THE_REGISTERS);
    assertThat(no.arguments()).containsEntry("symbols", "SĐT, HĐND-VP");
    var stranger = leadOf("can-tho-2025", "s4");
    assertThat(done(strict.receive(stranger, of("8/LE-AN", RECEIVED))).created()).isTrue();
  }

  @Test
  void letsOnlyALeadImportAnOldPetition() {
    var old = of("123/2025/SĐT", LocalDate.of(2022, 5, 4));
    var no = refusalOf(receiving.receive(staff("k5"), old));
    assertThat(no.reason()).isEqualTo(CommandRefusal.PAST_DATE_NEEDS_LEAD);
    assertThat(no.citation()).startsWith("Quy tắc nghiệp vụ của hệ thống: ");
    assertThat(code(done(receiving.receive(lead("k6"), old)))).startsWith("2022-");
  }

  @Test
  void takesAPetitionThroughEveryStep() {
    String id = done(receiving.receive(staff("a"), complaint())).id();
    var answer = new RecordAnswer(TODAY, AGENCY, "9/UBND", null);
    assertThat(
            new ForwardingPetition(petitions)
                .forward(staff("b"), new AggregateId<>(id), forwarding()))
        .isInstanceOf(CommandOutcome.Done.class);
    assertThat(
            new RemindingAgency(petitions)
                .remind(
                    staff("c"),
                    new AggregateId<>(id),
                    new RemindAgency(FORWARDED.plusDays(7), null)))
        .isInstanceOf(CommandOutcome.Done.class);
    assertThat(new RecordingAnswer(petitions).record(staff("d"), new AggregateId<>(id), answer))
        .isInstanceOf(CommandOutcome.Done.class);
    var closed =
        new ClosingPetition(petitions)
            .close(
                staff("e"),
                new AggregateId<>(id),
                new ClosePetition(TODAY, ClosingReason.ANSWERED));
    assertThat(done(closed).version()).isEqualTo(5);
  }

  @Test
  void guidesASender() {
    String id = done(receiving.receive(staff("g"), complaint())).id();
    var guiding = new GuidePetition(TODAY, null, "Gửi đơn đến UBND xã.");
    var guided = new GuidingPetition(petitions).guide(staff("h"), new AggregateId<>(id), guiding);
    assertThat(done(guided).eventTypes()).containsExactly(EventType.nameOf(PetitionGuided.class));
  }

  @Test
  void findsNoPetitionOfAnotherCouncil() {
    String id = done(receiving.receive(staff("z"), complaint())).id();
    assertThat(petitions.find(new CouncilId("can-tho-2025"), new AggregateId<>(id))).isEmpty();
  }

  private static ReceivePetition of(String paperFileNumber, LocalDate receivedOn) {
    return new ReceivePetition(
        PetitionKind.COMPLAINT,
        receivedOn,
        complaint().source(),
        paperFileNumber,
        complaint().field(),
        complaint().subject(),
        1,
        GOOD);
  }

  private static ReceivePetition complaint() {
    return registering(PetitionKind.COMPLAINT, GOOD);
  }

  private static AggregateCommands<Petition> inMemory(AggregateType<Petition> type) {
    return AggregateCommands.inMemory(type, PetitionsEvents.catalogue(), OfficeDays.RULE);
  }

  private static String code(CommandOutcome.Done done) {
    return ((PetitionRegistered) done.answer()).code();
  }
}
