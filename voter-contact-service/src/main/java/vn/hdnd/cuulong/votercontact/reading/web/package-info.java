/** Lists and records over HTTP. */
@NullMarked
package vn.hdnd.cuulong.votercontact.reading.web;

import org.jspecify.annotations.NullMarked;
