/** Tests of the store of files. */
@NullMarked
package vn.hdnd.cuulong.sessions.papers.storage;

import org.jspecify.annotations.NullMarked;
