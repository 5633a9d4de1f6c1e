package vn.hdnd.cuulong.regional.practices.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.regional.practices.Adoption;
import vn.hdnd.cuulong.regional.practices.Practice;
import vn.hdnd.cuulong.regional.practices.PracticeAction;
import vn.hdnd.cuulong.regional.practices.PracticeCard;
import vn.hdnd.cuulong.regional.practices.PracticeStatus;
import vn.hdnd.cuulong.regional.practices.Sharing;

@Schema(name = "PracticePage", description = "A practice with its sharing and adoptions.")
record PracticePage(
    String id,
    @Schema(description = "The council that owns it.", example = "long-an") CouncilId council,
    PracticeStatus status,
    String title,
    String problem,
    List<String> steps,
    List<String> documents,
    String result,
    String field,
    @Nullable LocalDate sharedOn,
    @Nullable String decision,
    @Schema(description = "The councils that adopted it, which is the evidence.")
        List<AdoptionView> adoptions,
    long version,
    List<ActionView<PracticeAction>> actions) {

  @Schema(name = "Adoption", description = "The adoption of a practice by a council.")
  record AdoptionView(CouncilId council, LocalDate adoptedOn, String note) {

    static AdoptionView of(Adoption adoption) {
      return new AdoptionView(adoption.council(), adoption.adoptedOn(), adoption.note());
    }
  }

  static PracticePage of(Versioned<Practice> found, List<ActionView<PracticeAction>> actions) {
    Practice practice = found.state();
    PracticeCard card = practice.card();
    Sharing sharing = practice.sharing();
    return new PracticePage(
        found.id().value(),
        practice.council(),
        practice.status(),
        card.title(),
        card.problem(),
        card.steps(),
        card.documents(),
        card.result(),
        card.field(),
        sharing == null ? null : sharing.sharedOn(),
        sharing == null ? null : sharing.decision(),
        practice.adoptions().stream().map(AdoptionView::of).toList(),
        found.version(),
        actions);
  }
}
