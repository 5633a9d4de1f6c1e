@NullMarked
package vn.hdnd.cuulong.client;

import org.jspecify.annotations.NullMarked;
