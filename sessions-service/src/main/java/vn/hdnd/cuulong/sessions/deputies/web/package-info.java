/** The directory of deputies over HTTP. */
@NullMarked
package vn.hdnd.cuulong.sessions.deputies.web;

import org.jspecify.annotations.NullMarked;
