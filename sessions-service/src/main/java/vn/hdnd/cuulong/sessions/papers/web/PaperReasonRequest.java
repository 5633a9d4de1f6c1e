package vn.hdnd.cuulong.sessions.papers.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hdnd.cuulong.platform.web.json.TextFormats;

record PaperReasonRequest(
    @NotNull
        @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "Why; whoever filed the paper reads it.",
            example = "Thiếu phụ lục dự toán kinh phí")
        String reason) {}
