/** Decisions of the Standing Committee over HTTP. */
@NullMarked
package vn.hdnd.cuulong.sessions.decisions.web;

import org.jspecify.annotations.NullMarked;
