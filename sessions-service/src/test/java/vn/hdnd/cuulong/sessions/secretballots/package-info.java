/** Facts about secret ballots. */
@NullMarked
package vn.hdnd.cuulong.sessions.secretballots;

import org.jspecify.annotations.NullMarked;
