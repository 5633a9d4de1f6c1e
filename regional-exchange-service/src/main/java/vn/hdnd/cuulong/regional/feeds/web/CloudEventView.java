package vn.hdnd.cuulong.regional.feeds.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** An entry in the interface description; the entry itself is stored as text. */
@Schema(name = "FeedEvent", description = "A CloudEvent 1.0 in the JSON format.")
record CloudEventView(
    @Schema(allowableValues = "1.0") String specversion,
    @Schema(description = "Aggregate id and sequence.") String id,
    @Schema(description = "/councils/{council}/{service}") String source,
    @Schema(example = "vn.hdnd.sessions.resolution-adopted.v1") String type,
    @Schema(description = "Id of the aggregate.") String subject,
    @Schema(description = "When the command was stored, UTC.") Instant time,
    @Schema(allowableValues = "application/json") String datacontenttype,
    @Schema(description = "Address of the JSON Schema of the data.") URI dataschema,
    @Schema(description = "1, 2, 3… within the aggregate; official events leave gaps in a feed.")
        String sequence,
    @Schema(description = "Id of the council.", example = "long-an") String council,
    @Schema(description = "1, 2, 3… within the feed, without a gap.") long feedindex,
    @Schema(description = "The facts, as the schema describes them.") Map<String, Object> data) {}
