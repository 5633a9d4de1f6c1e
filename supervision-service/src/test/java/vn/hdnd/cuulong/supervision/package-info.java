/** Tests of the supervision service; fixtures of the domain are here. */
@NullMarked
package vn.hdnd.cuulong.supervision;

import org.jspecify.annotations.NullMarked;
