/** Vietnamese text, folded. */
@NullMarked
package vn.hdnd.cuulong.platform.web.search;

import org.jspecify.annotations.NullMarked;
