/** Recommendations over HTTP. */
@NullMarked
package vn.hdnd.cuulong.votercontact.recommendations.web;

import org.jspecify.annotations.NullMarked;
