/** Opinions in writing over HTTP. */
@NullMarked
package vn.hdnd.cuulong.sessions.opinions.web;

import org.jspecify.annotations.NullMarked;
