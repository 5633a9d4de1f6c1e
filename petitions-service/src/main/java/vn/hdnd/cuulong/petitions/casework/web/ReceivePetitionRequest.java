package vn.hdnd.cuulong.petitions.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.casework.ReceivePetition;
import vn.hdnd.cuulong.petitions.intake.IntakeChecks;
import vn.hdnd.cuulong.petitions.intake.PetitionField;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.PetitionSource;
import vn.hdnd.cuulong.platform.web.json.TextFormats;

@Schema(
    name = "ReceivePetition",
    description =
        "A petition to register. Who sent it is not entered here at all: the sender stays in the"
            + " paper file, of which only the register number is kept.")
record ReceivePetitionRequest(
    @NotNull @Schema(description = "Kind by content: khiếu nại, tố cáo, kiến nghị, phản ánh.")
        PetitionKind kind,
    @NotNull @Schema(description = "Day of receipt, not in the future.", example = "2025-11-03")
        LocalDate receivedOn,
    @NotNull @Schema(description = "The way by which it was received.") PetitionSource source,
    @NotBlank
        @Size(max = 40)
        @Pattern(regexp = Formats.FILE_NUMBER, message = "{petitions.fileNumber}")
        @Schema(
            description =
                "Register number of the paper file, 1 to 40 characters: numbers and short symbols of"
                    + " the office's registers, never a name. Each number stands once for a year of"
                    + " receipt, however it is typed.",
            example = "123/2025/SĐT")
        String paperFileNumber,
    @NotNull @Schema(description = "Field of public life that it is about.") PetitionField field,
    @Size(min = 1, max = 300)
        @Pattern(regexp = TextFormats.PROSE, message = TextFormats.PROSE_MESSAGE)
        @Schema(
            description =
                "What it is about, in the office's words, at most 300 characters. Stays in the"
                    + " service and is in no event. Refused for a DENUNCIATION (Luật Tố cáo"
                    + " 25/2018/QH14, Điều 9(1)(b)).",
            example = "Bồi thường khi thu hồi đất")
        @Nullable String subject,
    @Min(1) @Max(100_000) @Schema(description = "How many people signed, from 1.", example = "1")
        int signatories,
    @NotNull @Valid ChecksRequest checks) {

  ReceivePetition command() {
    return new ReceivePetition(
        kind, receivedOn, source, paperFileNumber, field, subject, signatories, checks.checks());
  }

  @Schema(
      name = "IntakeChecks",
      description =
          "What the counter saw on the paper. Eligibility follows from it by the rules of the day of"
              + " receipt (Thông tư 05/2021/TT-TTCP; before 15/11/2021 Thông tư 07/2014/TT-TTCP,"
              + " Điều 6(2)).")
  record ChecksRequest(
      @Schema(description = "Written in Vietnamese.") boolean vietnamese,
      @Schema(description = "Bears a day, month and year.") boolean dated,
      @Schema(description = "Names its sender.") boolean senderNamed,
      @Schema(description = "Gives the sender's address.") boolean addressGiven,
      @Schema(description = "Bears a signature or fingerprint.") boolean signed,
      @Schema(
              description =
                  "Says what its kind has to say: a complaint the body, content, reason and demand;"
                      + " a denunciation who did what.")
          boolean contentClear,
      @Schema(
              description =
                  "Is with the competent body already, or was guided before on the same content.")
          boolean alreadyHandled) {

    IntakeChecks checks() {
      return new IntakeChecks(
          vietnamese, dated, senderNamed, addressGiven, signed, contentClear, alreadyHandled);
    }
  }
}
