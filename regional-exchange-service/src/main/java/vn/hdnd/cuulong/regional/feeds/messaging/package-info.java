/** The consumer that reads all domain topics into the feeds. */
@NullMarked
package vn.hdnd.cuulong.regional.feeds.messaging;

import org.jspecify.annotations.NullMarked;
