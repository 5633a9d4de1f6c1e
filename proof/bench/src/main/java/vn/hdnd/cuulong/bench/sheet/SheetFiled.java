package vn.hdnd.cuulong.bench.sheet;

import vn.hdnd.cuulong.platform.events.EventName;

/**
 * A sheet was filed.
 *
 * @param number of the sheet
 * @param text filler that makes the event's JSON {@value Sheet#EVENT_BYTES} bytes
 */
@EventName("vn.hdnd.bench.sheet-filed.v1")
public record SheetFiled(String number, String text) implements SheetEvent {}
