package vn.hdnd.cuulong.sessions.agenda.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.web.json.TextFormats;

record RemoveAgendaItemRequest(
    @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Why; required once the agenda was put to the joint conference.")
        @Nullable String reason) {}
