/** Tests of the way from the topics to the figures. */
@NullMarked
package vn.hdnd.cuulong.regional.statistics.messaging;

import org.jspecify.annotations.NullMarked;
