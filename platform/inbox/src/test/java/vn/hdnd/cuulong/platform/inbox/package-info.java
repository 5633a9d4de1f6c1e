/** Consumption, tried on the view of a lamp. */
@NullMarked
package vn.hdnd.cuulong.platform.inbox;

import org.jspecify.annotations.NullMarked;
