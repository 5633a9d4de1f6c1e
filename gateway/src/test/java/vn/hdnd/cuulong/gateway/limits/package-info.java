/** Tests of the limits. */
@NullMarked
package vn.hdnd.cuulong.gateway.limits;

import org.jspecify.annotations.NullMarked;
