/** Secret ballots over HTTP, and the one door that asks nobody for a name. */
@NullMarked
package vn.hdnd.cuulong.sessions.secretballots.web;

import org.jspecify.annotations.NullMarked;
