/** A small service over real HTTP, to prove what every service answers at its edge. */
@NullMarked
package vn.hdnd.cuulong.platform.web.edge;

import org.jspecify.annotations.NullMarked;
