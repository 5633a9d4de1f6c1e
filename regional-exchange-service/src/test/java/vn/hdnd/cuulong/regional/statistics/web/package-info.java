/** Figures over HTTP. */
@NullMarked
package vn.hdnd.cuulong.regional.statistics.web;

import org.jspecify.annotations.NullMarked;
