/** Lamps over HTTP. */
@NullMarked
package vn.hdnd.cuulong.sound.lamps.web;

import org.jspecify.annotations.NullMarked;
