/** Tests of the way from the topics into the feeds. */
@NullMarked
package vn.hdnd.cuulong.regional.feeds.messaging;

import org.jspecify.annotations.NullMarked;
