package vn.hdnd.cuulong.sessions.polls.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hdnd.cuulong.platform.web.json.TextFormats;

record AnnulPollRequest(
    @NotNull
        @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "Why the vote has no effect; published.",
            example = "Một số máy tính bảng mất kết nối khi đang biểu quyết")
        String reason) {}
