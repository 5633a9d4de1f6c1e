package vn.hdnd.cuulong.sessions.deputies;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * Command: put a deputy into the directory.
 *
 * @param since first day of the mandate
 */
public record ListDeputy(AggregateId<CouncilTerm> termId, DeputyDetails details, LocalDate since) {}
