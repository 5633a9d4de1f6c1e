/**
 * Checks that an event's contract, its golden sample and the code agree, and that no change breaks
 * a reader.
 */
@NullMarked
package vn.hdnd.cuulong.platform.testkit.contracts;

import org.jspecify.annotations.NullMarked;
