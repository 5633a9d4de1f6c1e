package vn.hdnd.cuulong.sessions;

import java.util.List;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

@OnRealParts
class EndpointSecurityIT extends EndpointSecurityContract {

  private static final String DEPUTIES = "[chair, committee-member, deputy, standing-committee]";
  private static final String PAPER_READERS =
      "[chair, committee-member, deputy, office-lead, office-staff, standing-committee]";
  private static final String CHAIR = "[chair, office-lead, standing-committee]";
  private static final String CHAIR_AND_SECRETARY =
      "[chair, office-lead, office-staff, standing-committee]";

  EndpointSecurityIT() {
    super("/api/sessions/v1");
  }

  @Override
  protected List<String> whoMayCallWhat() {
    return List.of(
        "POST /terms [office-lead]",
        "POST /terms/{id}/deputies [office-lead]",
        "GET /terms " + COUNCIL,
        "GET /terms/{id} " + COUNCIL,
        "GET /terms/{id}/seats " + COUNCIL,
        "POST /sessions " + OFFICE,
        "POST /sessions/{id}/closing " + OFFICE,
        "GET /sessions " + COUNCIL,
        "GET /session-years " + COUNCIL,
        "GET /sessions/{id} " + COUNCIL,
        "POST /resolutions " + OFFICE,
        "POST /resolutions/{id}/vote " + OFFICE,
        "GET /resolutions " + COUNCIL,
        "GET /resolution-years " + COUNCIL,
        "GET /resolutions/{id} " + COUNCIL,
        "POST /deputies [office-lead]",
        "POST /deputies/{id}/state [office-lead]",
        "POST /deputies/{id}/correction [office-lead]",
        "GET /deputies " + COUNCIL,
        "GET /deputies/{id} " + COUNCIL,
        "POST /sittings " + OFFICE,
        "POST /sittings/{id}/attendance " + OFFICE,
        "POST /sittings/{id}/check-in " + DEPUTIES,
        "POST /sittings/{id}/closing " + OFFICE,
        "GET /sittings " + COUNCIL,
        "GET /sittings/{id} " + COUNCIL,
        "POST /polls " + CHAIR,
        "POST /polls/{id}/ballots " + DEPUTIES,
        "POST /polls/{id}/closing " + CHAIR,
        "POST /polls/{id}/declaration " + CHAIR,
        "POST /polls/{id}/annulment " + CHAIR,
        "GET /polls " + COUNCIL,
        "GET /polls/{id} " + COUNCIL,
        "POST /consultations " + OFFICE,
        "POST /consultations/{id}/opinions " + DEPUTIES,
        "POST /consultations/{id}/reminder " + OFFICE,
        "POST /consultations/{id}/correction " + OFFICE,
        "POST /consultations/{id}/closing " + OFFICE,
        "POST /consultations/{id}/cancellation " + OFFICE,
        "GET /consultations " + COUNCIL,
        "GET /consultation-years " + COUNCIL,
        "GET /consultations/{id} " + COUNCIL,
        "POST /standing-committee-decisions " + OFFICE,
        "POST /standing-committee-decisions/{id}/report " + OFFICE,
        "POST /standing-committee-decisions/{id}/correction " + OFFICE,
        "POST /standing-committee-decisions/{id}/withdrawal " + OFFICE,
        "GET /standing-committee-decisions " + COUNCIL,
        "GET /standing-committee-decision-years " + COUNCIL,
        "GET /standing-committee-decisions/{id} " + COUNCIL,
        "POST /agendas " + OFFICE,
        "POST /agendas/{id}/items " + OFFICE,
        "POST /agendas/{id}/submission " + OFFICE,
        "POST /agendas/{id}/approval " + CHAIR,
        "POST /agendas/{id}/milestones " + OFFICE,
        "POST /agendas/{id}/items/{n}/change " + OFFICE,
        "POST /agendas/{id}/items/{n}/move " + OFFICE,
        "POST /agendas/{id}/items/{n}/removal " + OFFICE,
        "POST /agendas/{id}/items/{n}/start " + CHAIR_AND_SECRETARY,
        "POST /agendas/{id}/items/{n}/finish " + CHAIR_AND_SECRETARY,
        "GET /agendas " + COUNCIL,
        "GET /agendas/{id} " + COUNCIL,
        "GET /sessions/{id}/preparation " + COUNCIL,
        "POST /secret-ballots " + CHAIR,
        "POST /secret-ballots/{id}/ballot-papers " + DEPUTIES,
        "POST /secret-ballots/{id}/box-opening " + CHAIR,
        "POST /secret-ballots/{id}/closing " + CHAIR,
        "POST /secret-ballots/{id}/count " + OFFICE,
        "POST /secret-ballots/{id}/declaration " + CHAIR,
        "POST /secret-ballots/{id}/annulment " + CHAIR,
        "GET /secret-ballots " + COUNCIL,
        "GET /secret-ballots/{id} " + COUNCIL,
        "GET /secret-ballots/{id}/counted-ballots " + COUNCIL,
        "POST /ballot-boxes/{id}/ballots"
            + " [nobody by name: the stamp on a ballot entitles, not a person]",
        "POST /papers " + OFFICE,
        "POST /papers/{id}/versions " + OFFICE,
        "POST /papers/{id}/return " + OFFICE,
        "POST /papers/{id}/acceptance " + OFFICE,
        "POST /papers/{id}/withdrawal " + OFFICE,
        "POST /papers/{id}/openings " + DEPUTIES,
        "GET /papers " + COUNCIL,
        "GET /papers/{id} " + COUNCIL,
        "GET /papers/{id}/versions/{number}/file " + PAPER_READERS,
        "GET /live " + COUNCIL);
  }
}
