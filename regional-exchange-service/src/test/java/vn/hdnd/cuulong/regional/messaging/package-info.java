/** Tests of the streams as a program. */
@NullMarked
package vn.hdnd.cuulong.regional.messaging;

import org.jspecify.annotations.NullMarked;
