package vn.hdnd.cuulong.petitions.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.casework.RemindAgency;

@Schema(name = "RemindAgency", description = "A reminder to the body that has a petition.")
record RemindAgencyRequest(
    @NotNull
        @Schema(description = "Day of the reminder, from the forwarding or last reminder to today.")
        LocalDate remindedOn,
    @Pattern(regexp = Formats.DOCUMENT_NUMBER, message = "{petitions.documentNumber}")
        @Schema(description = "Number of the reminder.", example = "50/HĐND-VP")
        @Nullable String documentNumber) {

  RemindAgency command() {
    return new RemindAgency(remindedOn, documentNumber);
  }
}
