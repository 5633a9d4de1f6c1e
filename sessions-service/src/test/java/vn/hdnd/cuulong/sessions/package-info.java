/** Tests of the sessions service; fixtures of the domain stand here. */
@NullMarked
package vn.hdnd.cuulong.sessions;

import org.jspecify.annotations.NullMarked;
