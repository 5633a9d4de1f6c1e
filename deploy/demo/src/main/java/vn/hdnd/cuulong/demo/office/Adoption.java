package vn.hdnd.cuulong.demo.office;

import java.time.LocalDate;
import vn.hdnd.cuulong.demo.requests.IdOf;
import vn.hdnd.cuulong.demo.requests.Sessions;

/**
 * A resolution that a session adopted.
 *
 * @param number within its series: the kind and the year of adoption
 */
record Adoption(
    Sitting sitting,
    String kind,
    String title,
    String submittedBy,
    LocalDate submittedOn,
    LocalDate votedOn,
    int number) {

  Sessions.Submit request(IdOf session, Sessions.Tally tally) {
    return new Sessions.Submit(
        session,
        title,
        kind,
        "ORDINARY",
        submittedOn,
        submittedBy,
        new Sessions.Vote(votedOn, tally, number));
  }
}
