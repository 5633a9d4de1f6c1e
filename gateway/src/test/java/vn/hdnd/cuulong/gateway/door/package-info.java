/** Tests of the door's own parts. */
@NullMarked
package vn.hdnd.cuulong.gateway.door;

import org.jspecify.annotations.NullMarked;
