package vn.hdnd.cuulong.sound.lamps;

import vn.hdnd.cuulong.platform.events.DomainEvent;

public record LampLit(String lamp) implements DomainEvent {}
