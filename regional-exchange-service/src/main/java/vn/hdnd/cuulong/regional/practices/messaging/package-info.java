/** The list of practices, kept up from their events. */
@NullMarked
package vn.hdnd.cuulong.regional.practices.messaging;

import org.jspecify.annotations.NullMarked;
