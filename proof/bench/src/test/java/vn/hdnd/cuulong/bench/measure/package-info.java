@NullMarked
package vn.hdnd.cuulong.bench.measure;

import org.jspecify.annotations.NullMarked;
