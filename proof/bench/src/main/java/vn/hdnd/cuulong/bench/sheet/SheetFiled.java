package vn.hdnd.cuulong.bench.sheet;

import vn.hdnd.cuulong.platform.events.DomainEvent;

/**
 * A sheet was filed.
 *
 * @param number of the sheet
 * @param text filler that makes the event's JSON {@value Sheet#EVENT_BYTES} bytes
 */
public record SheetFiled(String number, String text) implements DomainEvent {}
