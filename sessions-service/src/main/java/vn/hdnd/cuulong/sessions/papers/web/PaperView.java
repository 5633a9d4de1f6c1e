package vn.hdnd.cuulong.sessions.papers.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.sessions.agenda.PaperKind;
import vn.hdnd.cuulong.sessions.papers.OwnReading;
import vn.hdnd.cuulong.sessions.papers.OwnReadings;
import vn.hdnd.cuulong.sessions.papers.PaperRow;
import vn.hdnd.cuulong.sessions.papers.PaperState;
import vn.hdnd.cuulong.sessions.papers.Secrecy;

@Schema(name = "PaperView", description = "A paper in a list.")
record PaperView(
    String id,
    String sessionId,
    PaperKind kind,
    String title,
    @Schema(description = "Number and symbol.") @Nullable String number,
    @Schema(description = "Issuing body.") @Nullable String issuer,
    Secrecy secrecy,
    @Schema(description = "Lasting number of the item of the agenda; null for none.")
        @Nullable Integer agendaItem,
    PaperState state,
    @Schema(description = "Number of the newest version; null before the first.")
        @Nullable Integer version,
    @Schema(description = "When the newest version came.") @Nullable Instant filedAt,
    @Schema(description = "Number of the version that deputies read; null before there is one.")
        @Nullable Integer accepted,
    @Schema(description = "How far the caller is with it; null for who is no deputy of the term.")
        @Nullable OwnReading reading) {

  static PaperView of(Line<PaperRow> line, OwnReadings own) {
    PaperRow row = line.shown();
    return new PaperView(
        line.id(),
        row.sessionId().value(),
        row.kind(),
        row.title(),
        row.number(),
        row.issuer(),
        row.secrecy(),
        row.agendaItem(),
        row.state(),
        row.version(),
        row.filedAt(),
        row.accepted(),
        own.of(row.termId(), new AggregateId<>(line.id()), row.accepted()).orElse(null));
  }
}
