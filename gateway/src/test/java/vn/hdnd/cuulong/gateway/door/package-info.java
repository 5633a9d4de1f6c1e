/** Tests of the parts of admission. */
@NullMarked
package vn.hdnd.cuulong.gateway.door;

import org.jspecify.annotations.NullMarked;
