/** The list of meetings in MongoDB. */
@NullMarked
package vn.hdnd.cuulong.votercontact.meetings.storage;

import org.jspecify.annotations.NullMarked;
