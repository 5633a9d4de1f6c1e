package vn.hdnd.cuulong.sessions.decisions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hdnd.cuulong.platform.web.json.TextFormats;

record WithdrawDecisionRequest(
    @NotNull
        @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "Why the record is withdrawn; not published.",
            example = "Văn bản này là của Ủy ban nhân dân tỉnh, ghi nhầm sổ")
        String reason) {}
