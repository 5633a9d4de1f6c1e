/** Asks a virus scanner about a file, over its socket. */
@NullMarked
package vn.hdnd.cuulong.sessions.files.messaging;

import org.jspecify.annotations.NullMarked;
