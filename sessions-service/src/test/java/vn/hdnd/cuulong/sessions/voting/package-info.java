/** Facts about majorities; each test carries the id of its rule. */
@NullMarked
package vn.hdnd.cuulong.sessions.voting;

import org.jspecify.annotations.NullMarked;
