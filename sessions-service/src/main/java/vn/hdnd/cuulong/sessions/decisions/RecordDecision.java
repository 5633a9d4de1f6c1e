package vn.hdnd.cuulong.sessions.decisions;

import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/** Command: record a decision of the Standing Committee. */
public record RecordDecision(AggregateId<CouncilTerm> termId, DecisionDetails details) {}
