/** Tests of the sessions service; fixtures of the domain are here. */
@NullMarked
package vn.hdnd.cuulong.sessions;

import org.jspecify.annotations.NullMarked;
