/** Sessions over HTTP. */
@NullMarked
package vn.hdnd.cuulong.sessions.convening.web;

import org.jspecify.annotations.NullMarked;
