package vn.hdnd.cuulong.demo.readback;

/**
 * Something that was looked at.
 *
 * @param equal whether it is as it should be
 */
public record Finding(boolean equal, String text) {}
