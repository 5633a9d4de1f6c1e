package vn.hdnd.cuulong.regional.councils.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.regional.councils.Council;
import vn.hdnd.cuulong.regional.councils.CouncilType;
import vn.hdnd.cuulong.regional.councils.Naming;

@Schema(name = "Council", description = "A council as it was on a day.")
record CouncilView(
    @Schema(description = "Stable id; never reused.", example = "an-giang-2025") String id,
    @Schema(
            description =
                "Code of the unit on that day. A bare code is ambiguous across time: since"
                    + " 01/07/2025 An Giang has 91, which was Kiên Giang's.",
            example = "91")
        String code,
    @Schema(example = "Tỉnh An Giang") String name,
    @Schema(example = "An Giang") String shortName,
    CouncilType type,
    @Schema(description = "Its first day in the register.") LocalDate validFrom,
    @Schema(description = "Its last day; null while it exists.") @Nullable LocalDate validTo,
    @Schema(description = "Ids of the councils from which it was formed.")
        List<String> predecessors,
    @Schema(description = "Ids of the councils that it became.") List<String> successors,
    @Schema(description = "Whether it belonged to the region on that day.") boolean inRegion) {

  static CouncilView of(Council council, LocalDate day) {
    Naming naming = council.namingOn(day);
    return new CouncilView(
        council.id(),
        naming.code(),
        naming.name(),
        naming.shortName(),
        naming.type(),
        council.validFrom(),
        council.validTo(),
        council.predecessors(),
        council.successors(),
        council.inRegionOn(day));
  }
}
