package vn.hdnd.cuulong.petitions.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.CLERK;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.COUNCIL;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.GOOD;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.ID;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.RECEIVED;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.aPetition;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.forwarding;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.registering;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.staff;
import static vn.hdnd.cuulong.petitions.casework.Fixtures.staffBy;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.petitions.PetitionsEvents;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.RegisterSymbols;
import vn.hdnd.cuulong.petitions.refusal.OfficeDays;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AuditLog;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.lists.Window;

/** Tests who may see a denunciation, and that each reading is recorded. */
@Tag("D-10")
class ReadingPetitionsTest {

  private static final Instant NOW = Instant.parse("2025-11-24T02:00:00Z");
  private static final Reader HANDLER = new Reader(new CouncilId(COUNCIL), CLERK, false);
  private static final Reader LEAD = new Reader(new CouncilId(COUNCIL), "lanhdao.angiang", true);
  private static final Reader OTHER =
      new Reader(new CouncilId(COUNCIL), "dongnghiep.angiang", false);
  private static final PetitionFilter ALL = new PetitionFilter(null, null, null, null, null);

  private final List<String> kept = new ArrayList<>();

  @Test
  void showsADenunciationToWhoHandlesItAndToTheLead() {
    assertThat(reading(PetitionKind.DENUNCIATION).one(HANDLER, new AggregateId<>(ID))).isPresent();
    assertThat(reading(PetitionKind.DENUNCIATION).one(LEAD, new AggregateId<>(ID))).isPresent();
    assertThat(kept)
        .containsExactly(
            "denunciation-read [%s] %s by %s".formatted(ID, COUNCIL, CLERK),
            "denunciation-read [%s] %s by lanhdao.angiang".formatted(ID, COUNCIL));
  }

  @Test
  void looksAbsentToEverybodyElse() {
    assertThat(reading(PetitionKind.DENUNCIATION).one(OTHER, new AggregateId<>(ID))).isEmpty();
    assertThat(kept).isEmpty();
  }

  @Test
  void keepsNothingOfTheReadingOfOtherKinds() {
    assertThat(reading(PetitionKind.COMPLAINT).one(OTHER, new AggregateId<>(ID))).isPresent();
    assertThat(kept).isEmpty();
  }

  @Test
  void showsNothingThatTheAuditCannotKeep() {
    AuditLog away =
        (act, ids, council, actor, at) -> {
          throw new IllegalStateException("away");
        };
    var reading = reading(PetitionKind.DENUNCIATION, away);
    assertThatThrownBy(() -> reading.one(LEAD, new AggregateId<>(ID)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void keepsWhichDenunciationsAListShowed() {
    assertThat(reading(PetitionKind.DENUNCIATION).list(LEAD, ALL, null, 2)).hasSize(3);
    assertThat(kept)
        .containsExactly("denunciation-listed [a, b] %s by lanhdao.angiang".formatted(COUNCIL));
  }

  @Test
  void takesNoStepOfWhoDoesNotKnowOfIt() {
    AggregateCommands<Petition> petitions =
        AggregateCommands.inMemory(
            ReceivingPetition.TYPE, PetitionsEvents.catalogue(), OfficeDays.RULE);
    var received =
        new ReceivingPetition(petitions, RegisterSymbols.NONE_NAMED)
            .receive(staff("a"), registering(PetitionKind.DENUNCIATION, GOOD));
    String id = done(received).id();
    var forwarding = new ForwardingPetition(petitions);
    assertThat(
            forwarding.forward(
                staffBy("dongnghiep.angiang", "b"), new AggregateId<>(id), forwarding()))
        .isEqualTo(new CommandOutcome.NotFound(id));
    assertThat(forwarding.forward(staff("c"), new AggregateId<>(id), forwarding()))
        .isInstanceOf(CommandOutcome.Done.class);
  }

  private ReadingPetitions reading(PetitionKind kind) {
    return reading(
        kind,
        (act, ids, council, actor, at) ->
            kept.add("%s %s %s by %s".formatted(act, ids, council, actor)));
  }

  private static ReadingPetitions reading(PetitionKind kind, AuditLog audit) {
    return new ReadingPetitions(
        (council, id) -> Optional.of(new Versioned<>(id, council, 1, aPetition(kind, GOOD))),
        rows(kind),
        audit,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static PetitionList rows(PetitionKind kind) {
    return new PetitionList() {
      @Override
      public List<Listed<Line<PetitionRow>>> list(
          Reader reader, PetitionFilter filter, Window window) {
        return List.of("a", "b", "c").stream()
            .limit(window.size())
            .map(id -> new Listed<>(row(id, kind), new Place(0, RECEIVED.toString(), id)))
            .toList();
      }

      @Override
      public List<Integer> years(Reader reader) {
        return List.of();
      }
    };
  }

  private static Line<PetitionRow> row(String id, PetitionKind kind) {
    return new Line<>(id, new CouncilId(COUNCIL), 1, PetitionRow.of(aPetition(kind, GOOD)).shown());
  }
}
