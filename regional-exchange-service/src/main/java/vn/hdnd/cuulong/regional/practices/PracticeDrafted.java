package vn.hdnd.cuulong.regional.practices;

import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A council drafted a practice. */
public record PracticeDrafted(String practiceId, String title) implements DomainEvent {}
