/**
 * Live streams of a chamber with many tablets, against the same tablets that ask again and again.
 */
@NullMarked
package vn.hdnd.cuulong.bench.live;

import org.jspecify.annotations.NullMarked;
