package vn.hdnd.cuulong.faults.evidence;

/** A header of a record; a name may occur more than once. */
public record Header(String name, String value) {}
