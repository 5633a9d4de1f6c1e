package vn.hdnd.cuulong.platform.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import vn.hdnd.cuulong.platform.commands.JournalEntry;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** One line of the audit: an event and the account that caused it. */
record AuditEntryView(
    @Schema(description = "Aggregate and sequence; the cursor of the list.") String id,
    String aggregate,
    @Schema(description = "Of the event; 0 for an act without an event, such as a reading.")
        long sequence,
    CouncilId council,
    String type,
    @Schema(description = "When the command was stored, UTC.") Instant at,
    @Schema(description = "The account that caused it.") String account,
    @Schema(description = AuditKey.MEANING) String key,
    @Schema(
            description =
                "What made the system act: an event or a rule of time; empty for a person.")
        String cause,
    @Schema(description = "Whether an old record was imported.") boolean imported) {

  static AuditEntryView of(JournalEntry entry) {
    return new AuditEntryView(
        entry.id(),
        entry.aggregate(),
        entry.sequence(),
        entry.council(),
        entry.type(),
        entry.time(),
        entry.actor(),
        AuditKey.of(entry.key()),
        entry.cause(),
        entry.imported());
  }
}
