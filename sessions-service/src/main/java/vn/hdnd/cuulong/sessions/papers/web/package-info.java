/** The papers of a session over HTTP. */
@NullMarked
package vn.hdnd.cuulong.sessions.papers.web;

import org.jspecify.annotations.NullMarked;
