/** Tests of the register on its topic. */
@NullMarked
package vn.hdnd.cuulong.regional.councils.messaging;

import org.jspecify.annotations.NullMarked;
