/**
 * Loads the public figures of real councils into a running system, as individual commands through
 * the gateways, and reads them back from the region's statistics.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.demo;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
