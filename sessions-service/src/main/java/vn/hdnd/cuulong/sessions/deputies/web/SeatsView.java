package vn.hdnd.cuulong.sessions.deputies.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.deputies.Seats;

@Schema(name = "SeatsView", description = "The seats of a term on a day.")
record SeatsView(
    @Schema(description = "The day.") LocalDate on,
    @Schema(description = "Named deputies in office: active and suspended ones (V-07).")
        int inOffice,
    @Schema(description = "Of these, those who may act.") int active,
    @Schema(description = "Of these, those who are suspended (O-11).") int suspended,
    @Schema(description = "Named deputies who have left office by that day.") int left,
    @Schema(description = "Deputies in office as the term states it; null before the term.")
        @Nullable Integer stated,
    @Schema(description = "Whether the names and the number differ; no sitting opens then.")
        boolean differs) {

  static SeatsView of(Seats seats) {
    return new SeatsView(
        seats.on(),
        seats.inOffice(),
        seats.active(),
        seats.suspended(),
        seats.left(),
        seats.stated(),
        seats.differs());
  }
}
