/** Tests of consumption with the view of a lamp. */
@NullMarked
package vn.hdnd.cuulong.platform.inbox;

import org.jspecify.annotations.NullMarked;
