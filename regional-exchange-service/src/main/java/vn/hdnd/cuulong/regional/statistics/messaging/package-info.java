/**
 * The way from the topics of the four services to the statistics topic, and from there to the view.
 */
@NullMarked
package vn.hdnd.cuulong.regional.statistics.messaging;

import org.jspecify.annotations.NullMarked;
