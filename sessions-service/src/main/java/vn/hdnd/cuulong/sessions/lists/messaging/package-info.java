/** Builds the read views from the service's own topic. */
@NullMarked
package vn.hdnd.cuulong.sessions.lists.messaging;

import org.jspecify.annotations.NullMarked;
