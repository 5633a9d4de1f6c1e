/** Tests of the feeds' consumer. */
@NullMarked
package vn.hdnd.cuulong.regional.feeds.messaging;

import org.jspecify.annotations.NullMarked;
