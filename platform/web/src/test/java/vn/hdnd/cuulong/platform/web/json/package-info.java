/** JSON from outside, read strictly. */
@NullMarked
package vn.hdnd.cuulong.platform.web.json;

import org.jspecify.annotations.NullMarked;
