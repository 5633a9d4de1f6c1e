package vn.hdnd.cuulong.planted.lamps;

import vn.hdnd.cuulong.platform.events.DomainEvent;

/** An event that is no record. */
final class LampBroken implements DomainEvent {}
