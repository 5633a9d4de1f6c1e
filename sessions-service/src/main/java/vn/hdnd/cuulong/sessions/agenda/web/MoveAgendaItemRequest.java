package vn.hdnd.cuulong.sessions.agenda.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.agenda.MoveAgendaItem;

record MoveAgendaItemRequest(
    @Min(1) @Schema(description = "The item that it becomes a part of; absent at the top.")
        @Nullable Integer parent,
    @NotNull
        @Min(1)
        @Max(999)
        @Schema(
            description = "Place among the parts of its parent, from 1; beyond them the last.",
            example = "1")
        Integer position,
    @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Why; required once the agenda is approved.")
        @Nullable String reason) {

  MoveAgendaItem command() {
    return new MoveAgendaItem(parent, position, reason);
  }
}
