/** The list of conferences, kept up from their events. */
@NullMarked
package vn.hdnd.cuulong.regional.conferences.messaging;

import org.jspecify.annotations.NullMarked;
