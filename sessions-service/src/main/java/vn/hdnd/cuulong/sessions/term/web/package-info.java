/** The council body over HTTP. */
@NullMarked
package vn.hdnd.cuulong.sessions.term.web;

import org.jspecify.annotations.NullMarked;
