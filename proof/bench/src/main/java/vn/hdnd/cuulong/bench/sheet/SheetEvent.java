package vn.hdnd.cuulong.bench.sheet;

import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A fact about a sheet. */
public sealed interface SheetEvent extends DomainEvent permits SheetFiled {}
