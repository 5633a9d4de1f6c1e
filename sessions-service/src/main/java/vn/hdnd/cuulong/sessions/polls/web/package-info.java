/** Votes in the chamber over HTTP. */
@NullMarked
package vn.hdnd.cuulong.sessions.polls.web;

import org.jspecify.annotations.NullMarked;
