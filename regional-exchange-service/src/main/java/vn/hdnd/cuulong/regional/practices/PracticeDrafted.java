package vn.hdnd.cuulong.regional.practices;

import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A council wrote a practice down, for itself so far. */
public record PracticeDrafted(String practiceId, String title) implements DomainEvent {}
