package vn.hdnd.cuulong.sessions.secretballots.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hdnd.cuulong.platform.web.json.TextFormats;

record AnnulSecretBallotRequest(
    @NotNull
        @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "Why the secret ballot has no effect; published.",
            example = "Số phiếu thu về nhiều hơn số phiếu phát ra")
        String reason) {}
