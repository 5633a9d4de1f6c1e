package vn.hdnd.cuulong.sessions;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.councils.CouncilRefusals;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.live.LiveCases;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.platform.security.Role;
import vn.hdnd.cuulong.platform.security.Roles;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent;
import vn.hdnd.cuulong.sessions.polls.PollEvent;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotEvent;
import vn.hdnd.cuulong.sessions.sittings.SittingEvent;

/** The declarations of the whole service: its events, its topic, and its access table. */
@Configuration(proxyBeanMethods = false)
class SessionsConfiguration {

  private static final int PARTITIONS = 3;

  private static final String API = "/api/sessions/v1";
  private static final String TERMS = API + "/terms";
  private static final String SESSIONS = API + "/sessions";
  private static final String RESOLUTIONS = API + "/resolutions";
  private static final String DIRECTORY = API + "/deputies";
  private static final String SITTINGS = API + "/sittings";
  private static final String POLLS = API + "/polls";
  private static final String CONSULTATIONS = API + "/consultations";
  private static final String DECISIONS = API + "/standing-committee-decisions";
  private static final String AGENDAS = API + "/agendas";
  private static final String AGENDA_ITEM = AGENDAS + "/{id}/items/{n}";
  private static final String SECRET_BALLOTS = API + "/secret-ballots";
  private static final String PAPERS = API + "/papers";

  /** Whose account may be that of a deputy; the directory decides. */
  private static final Set<Role> DEPUTIES =
      Set.of(Roles.DEPUTY, Roles.COMMITTEE_MEMBER, Roles.STANDING_COMMITTEE, Roles.CHAIR);

  /** Who leads a vote: the chair of the sitting, or the lead of the office at the chair's word. */
  private static final Set<Role> CHAIR =
      Set.of(Roles.CHAIR, Roles.STANDING_COMMITTEE, Roles.OFFICE_LEAD);

  /** Who says which item is dealt with: the chair of the sitting, or the secretary beside it. */
  private static final Set<Role> CHAIR_AND_SECRETARY = Roles.and(CHAIR, Roles.OFFICE_STAFF);

  /** Who opens the files of papers; an auditor sees that they are there. */
  private static final Set<Role> PAPER_READERS =
      Roles.and(DEPUTIES, Roles.OFFICE_STAFF, Roles.OFFICE_LEAD);

  @Bean
  EventCatalogue events() {
    return SessionsEvents.catalogue();
  }

  @Bean
  DayRule dayRule() {
    return OfficeDays.RULE;
  }

  /** The reasons for refusing a fact of a day on which its council does not exist. */
  @Bean
  CouncilRefusals councilRefusals() {
    return new CouncilRefusals(
        SessionsRefusal.COUNCIL_HAS_ENDED, SessionsRefusal.COUNCIL_NOT_BEGUN);
  }

  /** Kept for ever, so that any reader can be rebuilt from the beginning. */
  @Bean
  NewTopic sessionsTopic() {
    return TopicBuilder.name(SessionsEvents.TOPIC)
        .partitions(PARTITIONS)
        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"))
        .build();
  }

  /** The chamber follows these as they happen. Ballots have no events, so they are never told. */
  @Bean
  LiveCases liveCases() {
    return LiveCases.readBy(Roles.COUNCIL)
        .with("sittings", SittingEvent.class)
        .with("polls", PollEvent.class)
        .with("secret-ballots", SecretBallotEvent.class)
        .with("agendas", AgendaEvent.class);
  }

  @Bean
  AccessTable access() {
    return AccessTable.of(
        Access.post(TERMS, Roles.OFFICE_LEAD),
        Access.post(TERMS + "/{id}/deputies", Roles.OFFICE_LEAD),
        Access.get(TERMS, Roles.COUNCIL),
        Access.get(TERMS + "/{id}", Roles.COUNCIL),
        Access.get(TERMS + "/{id}/seats", Roles.COUNCIL),
        Access.post(SESSIONS, Roles.OFFICE),
        Access.post(SESSIONS + "/{id}/closing", Roles.OFFICE),
        Access.get(SESSIONS, Roles.COUNCIL),
        Access.get(SESSIONS + "/{id}", Roles.COUNCIL),
        Access.get(API + "/session-years", Roles.COUNCIL),
        Access.post(RESOLUTIONS, Roles.OFFICE),
        Access.post(RESOLUTIONS + "/{id}/vote", Roles.OFFICE),
        Access.get(RESOLUTIONS, Roles.COUNCIL),
        Access.get(API + "/resolution-years", Roles.COUNCIL),
        Access.get(RESOLUTIONS + "/{id}", Roles.COUNCIL),
        Access.post(DIRECTORY, Roles.OFFICE_LEAD),
        Access.post(DIRECTORY + "/{id}/state", Roles.OFFICE_LEAD),
        Access.post(DIRECTORY + "/{id}/correction", Roles.OFFICE_LEAD),
        Access.get(DIRECTORY, Roles.COUNCIL),
        Access.get(DIRECTORY + "/{id}", Roles.COUNCIL),
        Access.post(SITTINGS, Roles.OFFICE),
        Access.post(SITTINGS + "/{id}/attendance", Roles.OFFICE),
        Access.post(SITTINGS + "/{id}/check-in", DEPUTIES),
        Access.post(SITTINGS + "/{id}/closing", Roles.OFFICE),
        Access.get(SITTINGS, Roles.COUNCIL),
        Access.get(SITTINGS + "/{id}", Roles.COUNCIL),
        Access.post(POLLS, CHAIR),
        Access.post(POLLS + "/{id}/ballots", DEPUTIES),
        Access.post(POLLS + "/{id}/closing", CHAIR),
        Access.post(POLLS + "/{id}/declaration", CHAIR),
        Access.post(POLLS + "/{id}/annulment", CHAIR),
        Access.get(POLLS, Roles.COUNCIL),
        Access.get(POLLS + "/{id}", Roles.COUNCIL),
        Access.post(CONSULTATIONS, Roles.OFFICE),
        Access.post(CONSULTATIONS + "/{id}/opinions", DEPUTIES),
        Access.post(CONSULTATIONS + "/{id}/reminder", Roles.OFFICE),
        Access.post(CONSULTATIONS + "/{id}/correction", Roles.OFFICE),
        Access.post(CONSULTATIONS + "/{id}/closing", Roles.OFFICE),
        Access.post(CONSULTATIONS + "/{id}/cancellation", Roles.OFFICE),
        Access.get(CONSULTATIONS, Roles.COUNCIL),
        Access.get(API + "/consultation-years", Roles.COUNCIL),
        Access.get(CONSULTATIONS + "/{id}", Roles.COUNCIL),
        Access.post(DECISIONS, Roles.OFFICE),
        Access.post(DECISIONS + "/{id}/report", Roles.OFFICE),
        Access.post(DECISIONS + "/{id}/correction", Roles.OFFICE),
        Access.post(DECISIONS + "/{id}/withdrawal", Roles.OFFICE),
        Access.get(DECISIONS, Roles.COUNCIL),
        Access.get(API + "/standing-committee-decision-years", Roles.COUNCIL),
        Access.get(DECISIONS + "/{id}", Roles.COUNCIL),
        Access.post(AGENDAS, Roles.OFFICE),
        Access.post(AGENDAS + "/{id}/items", Roles.OFFICE),
        Access.post(AGENDAS + "/{id}/submission", Roles.OFFICE),
        Access.post(AGENDAS + "/{id}/approval", CHAIR),
        Access.post(AGENDAS + "/{id}/milestones", Roles.OFFICE),
        Access.post(AGENDA_ITEM + "/change", Roles.OFFICE),
        Access.post(AGENDA_ITEM + "/move", Roles.OFFICE),
        Access.post(AGENDA_ITEM + "/removal", Roles.OFFICE),
        Access.post(AGENDA_ITEM + "/start", CHAIR_AND_SECRETARY),
        Access.post(AGENDA_ITEM + "/finish", CHAIR_AND_SECRETARY),
        Access.get(AGENDAS, Roles.COUNCIL),
        Access.get(AGENDAS + "/{id}", Roles.COUNCIL),
        Access.get(SESSIONS + "/{id}/preparation", Roles.COUNCIL),
        Access.post(SECRET_BALLOTS, CHAIR),
        Access.post(SECRET_BALLOTS + "/{id}/ballot-papers", DEPUTIES),
        Access.post(SECRET_BALLOTS + "/{id}/box-opening", CHAIR),
        Access.post(SECRET_BALLOTS + "/{id}/closing", CHAIR),
        Access.post(SECRET_BALLOTS + "/{id}/count", Roles.OFFICE),
        Access.post(SECRET_BALLOTS + "/{id}/declaration", CHAIR),
        Access.post(SECRET_BALLOTS + "/{id}/annulment", CHAIR),
        Access.get(SECRET_BALLOTS, Roles.COUNCIL),
        Access.get(SECRET_BALLOTS + "/{id}", Roles.COUNCIL),
        Access.get(SECRET_BALLOTS + "/{id}/counted-ballots", Roles.COUNCIL),
        Access.postWithoutAName(
            API + "/ballot-boxes/{id}/ballots", "the stamp on a ballot entitles, not a person"),
        Access.post(PAPERS, Roles.OFFICE),
        Access.post(PAPERS + "/{id}/versions", Roles.OFFICE),
        Access.post(PAPERS + "/{id}/return", Roles.OFFICE),
        Access.post(PAPERS + "/{id}/acceptance", Roles.OFFICE),
        Access.post(PAPERS + "/{id}/withdrawal", Roles.OFFICE),
        Access.post(PAPERS + "/{id}/openings", DEPUTIES),
        Access.get(PAPERS, Roles.COUNCIL),
        Access.get(PAPERS + "/{id}", Roles.COUNCIL),
        Access.get(PAPERS + "/{id}/versions/{number}/file", PAPER_READERS));
  }
}
