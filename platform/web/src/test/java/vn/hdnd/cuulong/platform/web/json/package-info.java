/** Tests of strict reading of JSON. */
@NullMarked
package vn.hdnd.cuulong.platform.web.json;

import org.jspecify.annotations.NullMarked;
