/** The load, tried without any system under it. */
@NullMarked
package vn.hdnd.cuulong.bench.peers.load;

import org.jspecify.annotations.NullMarked;
