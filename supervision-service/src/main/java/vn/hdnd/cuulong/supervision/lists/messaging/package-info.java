/** Builds the read view from the service's own topic. */
@NullMarked
package vn.hdnd.cuulong.supervision.lists.messaging;

import org.jspecify.annotations.NullMarked;
