/** Tests of the virus scanner. */
@NullMarked
package vn.hdnd.cuulong.sessions.files.messaging;

import org.jspecify.annotations.NullMarked;
