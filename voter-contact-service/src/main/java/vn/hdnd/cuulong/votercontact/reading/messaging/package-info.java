/** Reads the service's own topic into the lists. */
@NullMarked
package vn.hdnd.cuulong.votercontact.reading.messaging;

import org.jspecify.annotations.NullMarked;
