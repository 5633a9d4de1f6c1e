/** Where lamps are kept. */
@NullMarked
package vn.hdnd.cuulong.sound.lamps.storage;

import org.jspecify.annotations.NullMarked;
