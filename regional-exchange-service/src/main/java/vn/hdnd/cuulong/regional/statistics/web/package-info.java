/** Indicators and figures over HTTP, as JSON and CSV. */
@NullMarked
package vn.hdnd.cuulong.regional.statistics.web;

import org.jspecify.annotations.NullMarked;
