package vn.hdnd.cuulong.petitions.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.petitions.casework.PetitionFixture.AGENCY;
import static vn.hdnd.cuulong.petitions.casework.PetitionFixture.COUNCIL;
import static vn.hdnd.cuulong.petitions.casework.PetitionFixture.FORWARDED;
import static vn.hdnd.cuulong.petitions.casework.PetitionFixture.GOOD;
import static vn.hdnd.cuulong.petitions.casework.PetitionFixture.RECEIVED;
import static vn.hdnd.cuulong.petitions.casework.PetitionFixture.forwarding;
import static vn.hdnd.cuulong.petitions.casework.PetitionFixture.registering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.cuulong.petitions.casework.PetitionEvent.PetitionGuided;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.RegisterSymbols;
import vn.hdnd.cuulong.petitions.refusal.OfficeDays;
import vn.hdnd.cuulong.petitions.refusal.PetitionsRefusal;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.Cause;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.CommandRefusal;
import vn.hdnd.cuulong.platform.events.EventType;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

class UseCasesTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

  private final AggregateCommands<Petition> petitions = inMemory(ReceivingPetition.TYPE);
  private final ReceivingPetition receiving =
      new ReceivingPetition(petitions, RegisterSymbols.NONE_NAMED);

  @Test
  void registersAndAnswersWithTheCode() {
    var done = done(receiving.receive(by("k1", "office-staff"), complaint()));
    assertThat(done.created()).isTrue();
    assertThat(code(done)).matches("2025-\\d{9}");
    assertThat(petitions.find(new CouncilId("an-giang-2025"), new AggregateId<>(done.id())))
        .isPresent();
  }

  @Test
  void givesTheSameAnswerToTheSameKey() {
    var first = done(receiving.receive(by("k2", "office-staff"), complaint()));
    var again = done(receiving.receive(by("k2", "office-staff"), complaint()));
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
    var first = done(registering.receive(by("k3", "office-staff"), complaint()));
    var second = done(registering.receive(by("k4", "office-staff"), complaint()));
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
    assertThat(done(receiving.receive(by("f1", "office-lead"), first)).created()).isTrue();
    assertThat(receiving.receive(by("f2", "office-lead"), of(again, TODAY)))
        .isInstanceOfSatisfying(
            CommandOutcome.Refused.class,
            no -> {
              assertThat(no.refusal().reason()).isEqualTo(PetitionsRefusal.PAPER_FILE_ALREADY_USED);
              assertThat(no.refusal().arguments()).containsEntry("year", "2025");
            });
  }

  @Test
  void givesTheSamePaperFileNumberToAnotherYearAndCouncil() {
    var first = done(receiving.receive(by("f3", "office-lead"), of("7/SĐT", RECEIVED)));
    var lastYear = of("7/SĐT", RECEIVED.minusYears(1));
    var stranger = by("can-tho-2025", "f4", "office-lead");
    assertThat(done(receiving.receive(by("f5", "office-lead"), lastYear)).created()).isTrue();
    assertThat(done(receiving.receive(stranger, of("7/SĐT", RECEIVED))).id())
        .isNotEqualTo(first.id());
  }

  @Test
  void takesOnlyTheSymbolsThatAnOfficeHasNamed() {
    var strict =
        new ReceivingPetition(
            petitions, new RegisterSymbols(Map.of(COUNCIL, List.of("SĐT", "HĐND-VP"))));
    assertThat(done(strict.receive(by("s1", "office-lead"), of("8/2025/sđt", RECEIVED))).created())
        .isTrue();
    assertThat(done(strict.receive(by("s2", "office-lead"), of("8/VP-HĐND", RECEIVED))).created())
        .isTrue();
    assertThat(strict.receive(by("s3", "office-lead"), of("8/LE-AN", RECEIVED)))
        .isInstanceOfSatisfying(
            CommandOutcome.Refused.class,
            no -> {
              assertThat(no.refusal().reason())
                  .isEqualTo(PetitionsRefusal.FILE_NUMBER_NOT_OF_THE_REGISTERS);
              assertThat(no.refusal().arguments()).containsEntry("symbols", "SĐT, HĐND-VP");
            });
    var stranger = by("can-tho-2025", "s4", "office-lead");
    assertThat(done(strict.receive(stranger, of("8/LE-AN", RECEIVED))).created()).isTrue();
  }

  @Test
  void letsOnlyALeadImportAnOldPetition() {
    var old = of("123/2025/SĐT", LocalDate.of(2022, 5, 4));
    assertThat(receiving.receive(by("k5", "office-staff"), old))
        .isInstanceOfSatisfying(
            CommandOutcome.Refused.class,
            no -> {
              assertThat(no.refusal().reason()).isEqualTo(CommandRefusal.PAST_DATE_NEEDS_LEAD);
              assertThat(no.refusal().citation()).startsWith("Quy tắc nghiệp vụ của hệ thống: ");
            });
    assertThat(code(done(receiving.receive(by("k6", "office-lead"), old)))).startsWith("2022-");
  }

  @Test
  void takesAPetitionThroughEveryStep() {
    String id = done(receiving.receive(by("a", "office-staff"), complaint())).id();
    var answer = new RecordAnswer(TODAY, AGENCY, "9/UBND", null);
    assertThat(
            new ForwardingPetition(petitions)
                .forward(by("b", "office-staff"), new AggregateId<>(id), forwarding()))
        .isInstanceOf(CommandOutcome.Done.class);
    assertThat(
            new RemindingAgency(petitions)
                .remind(
                    by("c", "office-staff"),
                    new AggregateId<>(id),
                    new RemindAgency(FORWARDED.plusDays(7), null)))
        .isInstanceOf(CommandOutcome.Done.class);
    assertThat(
            new RecordingAnswer(petitions)
                .record(by("d", "office-staff"), new AggregateId<>(id), answer))
        .isInstanceOf(CommandOutcome.Done.class);
    var closed =
        new ClosingPetition(petitions)
            .close(
                by("e", "office-staff"),
                new AggregateId<>(id),
                new ClosePetition(TODAY, ClosingReason.ANSWERED));
    assertThat(done(closed).version()).isEqualTo(5);
  }

  @Test
  void guidesASender() {
    String id = done(receiving.receive(by("g", "office-staff"), complaint())).id();
    var guiding = new GuidePetition(TODAY, null, "Gửi đơn đến UBND xã.");
    var guided =
        new GuidingPetition(petitions)
            .guide(by("h", "office-staff"), new AggregateId<>(id), guiding);
    assertThat(done(guided).eventTypes()).containsExactly(EventType.nameOf(PetitionGuided.class));
  }

  @Test
  void findsNoPetitionOfAnotherCouncil() {
    String id = done(receiving.receive(by("z", "office-staff"), complaint())).id();
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

  private static CommandOutcome.Done done(CommandOutcome outcome) {
    assertThat(outcome).isInstanceOf(CommandOutcome.Done.class);
    return (CommandOutcome.Done) outcome;
  }

  private static AggregateCommands<Petition> inMemory(AggregateType<Petition> type) {
    return AggregateCommands.inMemory(type, PetitionEvents.catalogue(), OfficeDays.RULE);
  }

  private static CommandContext by(String key, String role) {
    return by(COUNCIL, key, role);
  }

  private static CommandContext by(String council, String key, String role) {
    Instant now = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    return new CommandContext(
        key,
        "fingerprint",
        new CouncilId(council),
        new Cause.Person("vanphong.angiang", Set.of(role)),
        now,
        TODAY,
        OptionalLong.empty(),
        false);
  }

  private static String code(CommandOutcome.Done done) {
    return ((PetitionRegistered) done.answer()).code();
  }
}
