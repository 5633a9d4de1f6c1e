package vn.hdnd.cuulong.sessions.polls;

import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.deputies.Deputy;

/** What a deputy voted in a counted poll. */
public record CastVote(AggregateId<Deputy> deputyId, Choice choice) {}
