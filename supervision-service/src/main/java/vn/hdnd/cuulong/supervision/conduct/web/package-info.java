/** Supervisions over HTTP. */
@NullMarked
package vn.hdnd.cuulong.supervision.conduct.web;

import org.jspecify.annotations.NullMarked;
