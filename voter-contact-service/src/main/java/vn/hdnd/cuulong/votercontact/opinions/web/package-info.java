/** Opinions over HTTP. */
@NullMarked
package vn.hdnd.cuulong.votercontact.opinions.web;

import org.jspecify.annotations.NullMarked;
