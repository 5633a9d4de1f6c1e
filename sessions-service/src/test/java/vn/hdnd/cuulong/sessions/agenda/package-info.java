/** Tests of the feature. */
@NullMarked
package vn.hdnd.cuulong.sessions.agenda;

import org.jspecify.annotations.NullMarked;
