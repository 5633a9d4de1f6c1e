package vn.hdnd.cuulong.sessions.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;

/**
 * What an item says.
 *
 * @param day planned day
 * @param at planned time of the day, such as {@code 08:30}
 * @param minutes planned duration
 * @param presentedBy the body that presents it
 * @param resolutionId the draft of the same session that it is about
 * @param ground of a normative draft
 * @param content of a report (S-26)
 * @param closedOnProposalOf null for a public item (S-05)
 */
public record AgendaItemDetails(
    String title,
    AgendaItemKind kind,
    @Nullable LocalDate day,
    @Nullable String at,
    @Nullable Integer minutes,
    @Nullable String presentedBy,
    @Nullable AggregateId<Resolution> resolutionId,
    @Nullable DraftGround ground,
    @Nullable ReportContent content,
    @Nullable ClosedProposal closedOnProposalOf) {

  public boolean inPrivate() {
    return closedOnProposalOf != null;
  }
}
