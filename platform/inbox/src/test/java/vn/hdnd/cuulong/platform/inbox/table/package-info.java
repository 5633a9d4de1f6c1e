@NullMarked
package vn.hdnd.cuulong.platform.inbox.table;

import org.jspecify.annotations.NullMarked;
