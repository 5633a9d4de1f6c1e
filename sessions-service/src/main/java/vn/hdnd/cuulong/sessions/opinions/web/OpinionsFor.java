package vn.hdnd.cuulong.sessions.opinions.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.security.Role;
import vn.hdnd.cuulong.platform.security.Roles;
import vn.hdnd.cuulong.sessions.opinions.Consultation;
import vn.hdnd.cuulong.sessions.opinions.OpinionTally;
import vn.hdnd.cuulong.sessions.opinions.ReadingConsultation;

/**
 * The answers as far as a caller may read them: all of them for the office that asks and the chair,
 * and for a deputy the own one.
 */
record OpinionsFor(
    int answered,
    @Nullable OpinionTally tally,
    boolean isAsked,
    @Nullable OpinionView own,
    List<AskedDeputyView> deputies) {

  private static final Set<Role> READ_ANSWERS = Roles.and(Roles.OFFICE, Roles.CHAIR);

  static OpinionsFor of(Caller caller, Consultation consultation, ReadingConsultation reading) {
    List<AskedDeputyView> all =
        caller.hasAny(READ_ANSWERS)
            ? reading.answers(consultation).stream().map(AskedDeputyView::of).toList()
            : List.of();
    return new OpinionsFor(
        reading.answered(consultation),
        caller.hasAny(READ_ANSWERS) ? reading.tally(consultation) : consultation.tally(),
        reading.isAsked(consultation, caller.account()),
        OpinionView.of(reading.own(consultation, caller.account()).orElse(null)),
        all);
  }
}
