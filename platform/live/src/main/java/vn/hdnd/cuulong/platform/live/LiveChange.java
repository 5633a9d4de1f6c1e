package vn.hdnd.cuulong.platform.live;

import io.swagger.v3.oas.annotations.media.Schema;

/** That a case has changed. It says nothing of its content. */
@Schema(name = "LiveChange", description = "A case that has changed: ask for it again.")
record LiveChange(
    @Schema(description = "The collection in the service's paths.", example = "sittings")
        String kind,
    String id,
    @Schema(description = "Number of the case's latest event; it only grows.") long sequence) {}
