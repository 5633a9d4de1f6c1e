package vn.hdnd.cuulong.sessions.opinions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hdnd.cuulong.platform.web.json.TextFormats;

record CancelConsultationRequest(
    @NotNull
        @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "Why nobody is asked any more; shown to the deputies, not published.",
            example = "Nội dung cần xin ý kiến đã thay đổi, sẽ lấy ý kiến lại")
        String reason) {}
