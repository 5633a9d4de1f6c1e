/** What the register begins with. */
@NullMarked
package vn.hdnd.cuulong.regional.councils.storage;

import org.jspecify.annotations.NullMarked;
