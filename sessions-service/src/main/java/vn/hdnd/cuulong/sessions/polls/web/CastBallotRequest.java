package vn.hdnd.cuulong.sessions.polls.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import vn.hdnd.cuulong.sessions.polls.Choice;

record CastBallotRequest(
    @NotNull @Schema(description = "Tán thành, không tán thành, không biểu quyết (V-05).")
        Choice choice) {}
