package vn.hdnd.cuulong.sessions.papers.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.sessions.agenda.PaperKind;
import vn.hdnd.cuulong.sessions.files.FileType;
import vn.hdnd.cuulong.sessions.files.Scan;
import vn.hdnd.cuulong.sessions.papers.OwnReading;
import vn.hdnd.cuulong.sessions.papers.Paper;
import vn.hdnd.cuulong.sessions.papers.PaperAction;
import vn.hdnd.cuulong.sessions.papers.PaperReturn;
import vn.hdnd.cuulong.sessions.papers.PaperState;
import vn.hdnd.cuulong.sessions.papers.PaperVersion;
import vn.hdnd.cuulong.sessions.papers.Secrecy;

@Schema(
    name = "PaperCase",
    description =
        "A paper with its versions. Who is not of the office sees only accepted versions, and no"
            + " reasons of returns.")
record PaperCase(
    String id,
    String sessionId,
    PaperKind kind,
    String title,
    @Schema(description = "Number and symbol.") @Nullable String number,
    @Schema(description = "Issuing body.") @Nullable String issuer,
    Secrecy secrecy,
    @Schema(description = "Lasting number of the item of the agenda; null for none.")
        @Nullable Integer agendaItem,
    LocalDate registeredOn,
    PaperState state,
    @Schema(description = "Number of the version that deputies read; null before there is one.")
        @Nullable Integer accepted,
    @Schema(description = "Oldest first.") List<VersionView> versions,
    @Schema(description = "What the office sent back and why, oldest first.")
        List<PaperReturn> returns,
    @Schema(description = "Null unless it is withdrawn.") @Nullable String withdrawnBecause,
    @Schema(description = "How far the caller is with it; null for who is no deputy of the term.")
        @Nullable OwnReading reading,
    @Schema(description = "For If-Match.") long version,
    List<ActionView<PaperAction>> actions) {

  @Schema(name = "PaperVersionView", description = "One file of a paper.")
  record VersionView(
      @Schema(description = "Its number within the paper.") int number,
      @Schema(description = "SHA-256, also the ETag of the download.") String digest,
      @Schema(description = "In bytes.") long size,
      FileType type,
      String fileName,
      Scan scan,
      @Schema(description = "Account; null for who is not of the office.") @Nullable String filedBy,
      Instant filedAt,
      @Nullable Instant acceptedAt,
      @Schema(description = "Deputies who have opened it; null for who is not of the office.")
          @Nullable Integer readers) {

    private static VersionView of(PaperVersion version, @Nullable Map<Integer, Integer> readers) {
      return new VersionView(
          version.n(),
          version.digest(),
          version.size(),
          version.type(),
          version.name(),
          version.scan(),
          readers == null ? null : version.filedBy(),
          version.filedAt(),
          version.acceptedAt(),
          readers == null ? null : readers.getOrDefault(version.n(), 0));
    }
  }

  /**
   * Makes the view.
   *
   * @param readers how many have opened each version, for the office; null for anybody else
   */
  static PaperCase of(
      Versioned<Paper> found,
      @Nullable OwnReading reading,
      @Nullable Map<Integer, Integer> readers,
      List<ActionView<PaperAction>> actions) {
    Paper paper = found.state();
    boolean office = readers != null;
    return new PaperCase(
        found.id().value(),
        paper.sessionId().value(),
        paper.details().kind(),
        paper.details().title(),
        paper.details().number(),
        paper.details().issuer(),
        paper.details().secrecy(),
        paper.details().agendaItem(),
        paper.registeredOn(),
        paper.state(),
        paper.accepted().map(PaperVersion::n).orElse(null),
        paper.versions().stream()
            .filter(version -> office || paper.readable(version.n()).isPresent())
            .map(version -> VersionView.of(version, readers))
            .toList(),
        office ? paper.returns() : List.of(),
        paper.withdrawnBecause(),
        reading,
        found.version(),
        actions);
  }
}
