/** Meetings over HTTP. */
@NullMarked
package vn.hdnd.cuulong.votercontact.meetings.web;

import org.jspecify.annotations.NullMarked;
