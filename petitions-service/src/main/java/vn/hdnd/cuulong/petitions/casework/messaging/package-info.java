/** Reads the service's own topic into the list of petitions. */
@NullMarked
package vn.hdnd.cuulong.petitions.casework.messaging;

import org.jspecify.annotations.NullMarked;
