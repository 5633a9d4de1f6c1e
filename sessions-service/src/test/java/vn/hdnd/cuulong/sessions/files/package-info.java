/** Tests of what may be filed as a file. */
@NullMarked
package vn.hdnd.cuulong.sessions.files;

import org.jspecify.annotations.NullMarked;
