package vn.hdnd.cuulong.sessions.papers.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

record OpenPaperRequest(
    @NotNull
        @Min(1)
        @Max(50)
        @Schema(description = "Number of the version that the deputy opens.", example = "1")
        Integer version) {}
