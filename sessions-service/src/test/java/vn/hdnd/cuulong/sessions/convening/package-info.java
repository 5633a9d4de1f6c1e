/** Facts about sessions. */
@NullMarked
package vn.hdnd.cuulong.sessions.convening;

import org.jspecify.annotations.NullMarked;
