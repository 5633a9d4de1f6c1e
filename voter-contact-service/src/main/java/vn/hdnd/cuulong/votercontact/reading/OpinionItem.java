package vn.hdnd.cuulong.votercontact.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.votercontact.opinions.Opinion;
import vn.hdnd.cuulong.votercontact.opinions.Sector;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;

/**
 * An opinion as a list has it.
 *
 * @param recommendationId the recommendation that it was consolidated into, if any
 */
public record OpinionItem(
    String id,
    String meetingId,
    LocalDate heldOn,
    WorkField field,
    @Nullable Sector sector,
    String text,
    @Nullable String recommendationId,
    long version) {

  public static OpinionItem of(Versioned<Opinion> found, @Nullable String recommendationId) {
    Opinion opinion = found.state();
    return new OpinionItem(
        found.id(),
        opinion.meetingId(),
        opinion.heldOn(),
        opinion.field(),
        opinion.sector(),
        opinion.text(),
        recommendationId,
        found.version());
  }
}
