/** Tests of the feeds' storage. */
@NullMarked
package vn.hdnd.cuulong.regional.feeds.storage;

import org.jspecify.annotations.NullMarked;
