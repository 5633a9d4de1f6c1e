/** The write path, tried on a lamp: it can be lit under a number and dimmed. */
@NullMarked
package vn.hdnd.cuulong.platform.commands;

import org.jspecify.annotations.NullMarked;
