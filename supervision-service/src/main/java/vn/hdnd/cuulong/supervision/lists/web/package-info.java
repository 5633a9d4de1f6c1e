/** The list over HTTP. */
@NullMarked
package vn.hdnd.cuulong.supervision.lists.web;

import org.jspecify.annotations.NullMarked;
