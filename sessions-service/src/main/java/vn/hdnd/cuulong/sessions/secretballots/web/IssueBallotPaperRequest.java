package vn.hdnd.cuulong.sessions.secretballots.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

record IssueBallotPaperRequest(
    @NotNull
        @Pattern(regexp = Base64Formats.OF_256_BYTES)
        @Schema(
            description =
                "The secret that the browser chose, encoded and blinded for this ballot's public"
                    + " key (RFC 9474, RSABSSA-SHA384-PSS-Deterministic); 256 bytes in Base64.")
        String blinded) {}
