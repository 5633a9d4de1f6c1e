/** Tests of the feeds. */
@NullMarked
package vn.hdnd.cuulong.regional.feeds;

import org.jspecify.annotations.NullMarked;
