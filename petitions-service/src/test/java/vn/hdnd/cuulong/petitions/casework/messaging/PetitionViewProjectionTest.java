package vn.hdnd.cuulong.petitions.casework.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.petitions.casework.DenunciationReceived;
import vn.hdnd.cuulong.petitions.casework.DenunciationReminded;
import vn.hdnd.cuulong.petitions.casework.Petition;
import vn.hdnd.cuulong.petitions.casework.PetitionEvents;
import vn.hdnd.cuulong.petitions.casework.PetitionForwarded;
import vn.hdnd.cuulong.petitions.casework.PetitionReceived;
import vn.hdnd.cuulong.petitions.casework.PetitionReminded;
import vn.hdnd.cuulong.petitions.casework.Registration;
import vn.hdnd.cuulong.petitions.intake.IneligibleGround;
import vn.hdnd.cuulong.petitions.intake.PetitionField;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.PetitionSource;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.search.SearchText;

class PetitionViewProjectionTest {

  private static final LocalDate RECEIVED = LocalDate.of(2025, 11, 3);
  private static final String CODE = "2025-481926378";

  private final PetitionViewProjection fromThePetition =
      new PetitionViewProjection(
          (council, id) -> Optional.of(new Versioned<>(id, council, 1, denunciation())));
  private final PetitionViewProjection fromEventsAlone =
      new PetitionViewProjection((council, id) -> Optional.empty());

  @Test
  void showsTheOfficeTheCodeAndTheGroundsThatTheEventLeavesOut() {
    var view = fromThePetition.on(event(PetitionEvents.RECEIVED, received()));
    assertThat(view.sets())
        .containsEntry("code", CODE)
        .containsEntry("status", "RECEIVED")
        .containsEntry("receivedOn", "2025-11-03")
        .containsEntry("eligible", false)
        .containsEntry("ineligibleGrounds", List.of("UNSIGNED"));
  }

  @Test
  void findsAPetitionByFileNumberAndCode() {
    var view = fromThePetition.on(event(PetitionEvents.RECEIVED, received()));
    assertThat(view.sets())
        .containsEntry("order", "2025-11-03 1970-01-01T00:00:00.000000000Z")
        .containsEntry(
            "search", SearchText.of().coded("2025-481926378").numbered("03/2025/TC").stored());
  }

  @Test
  void isBuiltFromEventsWhereThePetitionIsGone() {
    var view = fromEventsAlone.on(event(PetitionEvents.RECEIVED, received()));
    assertThat(view.sets())
        .containsEntry("kind", "DENUNCIATION")
        .containsEntry("ineligibleGrounds", List.of())
        .doesNotContainKeys("code", "search");
  }

  @Test
  void followsTheSteps() {
    var kind = PetitionKind.DENUNCIATION;
    var forwarded = new PetitionForwarded("p", kind, RECEIVED, RECEIVED, "Thanh tra tỉnh");
    var reminded = new PetitionReminded("p", kind, RECEIVED, RECEIVED, RECEIVED, 2);
    assertThat(fromEventsAlone.on(event(PetitionEvents.FORWARDED, forwarded)).sets())
        .containsEntry("status", "FORWARDED")
        .containsEntry("toAgency", "Thanh tra tỉnh");
    assertThat(fromEventsAlone.on(event(PetitionEvents.REMINDED, reminded)).sets())
        .containsEntry("reminders", 2)
        .doesNotContainKey("status");
  }

  @Test
  void takesTheRowOfADenunciationFromThePetitionAndSaysWhoMaySeeIt() {
    var month = YearMonth.of(2025, 11);
    var begun = new DenunciationReceived("p", month, false);
    assertThat(fromThePetition.on(event(PetitionEvents.DENUNCIATION_RECEIVED, begun)).sets())
        .containsEntry("handlers", List.of("clerk"))
        .containsEntry("kind", "DENUNCIATION")
        .containsEntry("receivedOn", "2025-11-03")
        .containsEntry("status", "RECEIVED")
        .containsEntry("code", CODE)
        .containsEntry("order", "2025-11-03 1970-01-01T00:00:00.000000000Z")
        .containsKey("search");
    var reminded = new DenunciationReminded("p", month, month);
    var change = fromThePetition.on(event(PetitionEvents.DENUNCIATION_REMINDED, reminded));
    assertThat(change.increments()).containsEntry("reminders", 1L);
    assertThat(change.sets()).containsKey("handlers").doesNotContainKey("status");
  }

  @Test
  void knowsEveryTypeOfThisService() {
    Set<String> published =
        PetitionEvents.catalogue().types().stream()
            .map(type -> type.name())
            .collect(Collectors.toSet());
    assertThat(fromEventsAlone.types()).isEqualTo(published);
  }

  private static PetitionReceived received() {
    return new PetitionReceived(
        "p",
        PetitionKind.DENUNCIATION,
        RECEIVED,
        PetitionSource.POST,
        PetitionField.JUSTICE,
        null,
        false,
        List.of());
  }

  private static Petition denunciation() {
    var registration =
        new Registration(
            "an-giang-2025",
            CODE,
            PetitionKind.DENUNCIATION,
            RECEIVED,
            PetitionSource.POST,
            "03/2025/TC",
            PetitionField.JUSTICE,
            null,
            1,
            List.of(IneligibleGround.UNSIGNED));
    return new Petition("p", registration, null, null, List.of(), null, null, List.of("clerk"));
  }

  private static ReceivedEvent event(String type, DomainEvent data) {
    String json = JsonMapper.shared().writeValueAsString(data);
    return new ReceivedEvent(
        "p-1",
        "/councils/an-giang-2025/petitions",
        type,
        "p",
        1,
        "an-giang-2025",
        Instant.EPOCH,
        json);
  }
}
