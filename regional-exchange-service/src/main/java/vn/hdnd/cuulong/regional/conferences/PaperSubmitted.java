package vn.hdnd.cuulong.regional.conferences;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A council handed in a paper; {@code abstract} on the wire, which Java keeps for itself. */
public record PaperSubmitted(
    String conferenceId,
    int paper,
    String council,
    String title,
    @JsonProperty("abstract") String summary,
    @Nullable String practiceId)
    implements DomainEvent {}
