package vn.hdnd.cuulong.sessions.resolutions;

import java.time.LocalDate;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/** The session of a vote, and the council body that holds it. */
record Chamber(Session session, CouncilTerm term) {

  /** V-07: the deputies in office on a day; nobody before the term begins. */
  int inOfficeOn(LocalDate day) {
    return term.inOfficeOn(day).orElse(0);
  }
}
