package vn.hdnd.cuulong.petitions.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.casework.Answer;
import vn.hdnd.cuulong.petitions.casework.Closing;
import vn.hdnd.cuulong.petitions.casework.ClosingReason;
import vn.hdnd.cuulong.petitions.casework.Forwarding;
import vn.hdnd.cuulong.petitions.casework.Guidance;
import vn.hdnd.cuulong.petitions.casework.Petition;
import vn.hdnd.cuulong.petitions.casework.PetitionAction;
import vn.hdnd.cuulong.petitions.casework.PetitionStatus;
import vn.hdnd.cuulong.petitions.intake.Eligibility;
import vn.hdnd.cuulong.petitions.intake.IneligibleGround;
import vn.hdnd.cuulong.petitions.intake.PetitionField;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.PetitionSource;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.web.action.ActionView;

@Schema(name = "PetitionCase", description = "A petition with everything the office keeps of it.")
record PetitionCase(
    String id,
    @Schema(description = "Code on the receipt: year, nine digits.", example = "2025-481926378")
        String code,
    PetitionKind kind,
    LocalDate receivedOn,
    PetitionSource source,
    PetitionField field,
    String paperFileNumber,
    @Schema(description = "None for a denunciation.") @Nullable String subject,
    int signatories,
    @Schema(description = "Whether it may be forwarded.") boolean eligible,
    List<IneligibleGround> ineligibleGrounds,
    @Schema(description = "The source of law of each ground, in the same order.")
        List<String> groundCitations,
    PetitionStatus status,
    @Nullable String toAgency,
    @Nullable LocalDate forwardedOn,
    @Schema(description = "How often the body was reminded.") int reminders,
    @Nullable LocalDate answeredOn,
    @Nullable Forwarding forwarding,
    @Nullable Guidance guidance,
    @Nullable Answer answer,
    @Nullable Closing closing,
    @Schema(description = "Whether free text about it is kept; not of a denunciation.")
        boolean takesText,
    @Schema(description = "The reasons for closing it that fit where it stands.")
        List<ClosingReason> closingReasons,
    @Schema(description = "For If-Match.") long version,
    List<TimelineEntry> timeline,
    List<ActionView<PetitionAction>> actions) {

  static PetitionCase of(
      Versioned<Petition> found, LocalDate today, List<ActionView<PetitionAction>> actions) {
    Petition petition = found.state();
    var entered = petition.registration();
    @Nullable Forwarding sent = petition.forwarding();
    @Nullable Answer answer = petition.answer();
    return new PetitionCase(
        found.id().value(),
        entered.code(),
        entered.kind(),
        entered.receivedOn(),
        entered.source(),
        entered.field(),
        entered.paperFileNumber(),
        entered.subject(),
        entered.signatories(),
        entered.eligible(),
        entered.grounds(),
        citations(petition),
        petition.status(),
        sent == null ? null : sent.toAgency(),
        sent == null ? null : sent.forwardedOn(),
        petition.reminders().size(),
        answer == null ? null : answer.answeredOn(),
        sent,
        petition.guidance(),
        answer,
        petition.closing(),
        petition.takesText(today),
        petition.closingReasons(),
        found.version(),
        TimelineEntry.of(petition),
        actions);
  }

  private static List<String> citations(Petition petition) {
    return Eligibility.citing(
            petition.kind(), petition.registration().grounds(), petition.receivedOn())
        .map(Eligibility::citations)
        .orElse(List.of());
  }
}
