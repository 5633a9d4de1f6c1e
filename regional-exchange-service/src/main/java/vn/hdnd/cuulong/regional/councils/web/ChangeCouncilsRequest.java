package vn.hdnd.cuulong.regional.councils.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.regional.councils.ChangeCouncils;
import vn.hdnd.cuulong.regional.councils.ChangeKind;
import vn.hdnd.cuulong.regional.councils.CouncilType;

@Schema(name = "ChangeCouncils", description = "A change of the register.")
record ChangeCouncilsRequest(
    @NotNull
        @Schema(
            description =
                "REGISTER: from none to one or more. MERGE: from two or more to one. SPLIT: from one"
                    + " to two or more. RENAME: one council, same id. REGION_MEMBERSHIP: one or more"
                    + " councils, same ids.")
        ChangeKind kind,
    @NotNull
        @Schema(
            description = "First day of the new state; may be in the future.",
            example = "2025-07-01")
        LocalDate effectiveOn,
    @NotBlank
        @Size(max = 300)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "The decision that orders it.", example = "Nghị quyết 202/2025/QH15")
        String legalBasis,
    @NotNull @Size(max = 100) @Schema(description = "Ids of the councils that end or change.")
        List<@NotNull @Pattern(regexp = Entry.ID) String> from,
    @NotNull
        @Size(min = 1, max = 100)
        @Schema(description = "The councils that begin, or the changed ones.")
        List<@NotNull @Valid Entry> to) {

  @Schema(
      name = "CouncilEntry",
      description = "A council after the change. A new one needs all; of another, null stays.")
  record Entry(
      @NotNull @Size(max = 60) @Pattern(regexp = Entry.ID) String id,
      @Pattern(regexp = "^\\d{2}$") @Schema(example = "91") @Nullable String code,
      @Size(min = 2, max = 100)
          @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
          @Schema(example = "Tỉnh An Giang")
          @Nullable String name,
      @Size(min = 2, max = 60)
          @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
          @Schema(example = "An Giang")
          @Nullable String shortName,
      @Nullable CouncilType type,
      @Nullable Boolean inRegion) {

    static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

    ChangeCouncils.To command() {
      return new ChangeCouncils.To(id, code, name, shortName, type, inRegion);
    }
  }

  ChangeCouncils command() {
    return new ChangeCouncils(
        kind, effectiveOn, legalBasis, from, to.stream().map(Entry::command).toList());
  }
}
