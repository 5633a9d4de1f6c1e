/** Sittings and their roll over HTTP. */
@NullMarked
package vn.hdnd.cuulong.sessions.sittings.web;

import org.jspecify.annotations.NullMarked;
