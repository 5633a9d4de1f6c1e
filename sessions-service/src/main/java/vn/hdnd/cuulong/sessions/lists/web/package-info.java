/** The lists over HTTP. */
@NullMarked
package vn.hdnd.cuulong.sessions.lists.web;

import org.jspecify.annotations.NullMarked;
