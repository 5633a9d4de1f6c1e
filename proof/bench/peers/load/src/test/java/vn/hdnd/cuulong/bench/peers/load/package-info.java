/** Tests of the load without a system under test. */
@NullMarked
package vn.hdnd.cuulong.bench.peers.load;

import org.jspecify.annotations.NullMarked;
