package vn.hdnd.cuulong.demo.readback;

/**
 * The result of one check.
 *
 * @param equal whether the result is as expected
 */
public record Finding(boolean equal, String text) {}
