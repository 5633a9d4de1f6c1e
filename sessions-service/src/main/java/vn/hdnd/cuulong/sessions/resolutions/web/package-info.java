/** Resolutions over HTTP. */
@NullMarked
package vn.hdnd.cuulong.sessions.resolutions.web;

import org.jspecify.annotations.NullMarked;
