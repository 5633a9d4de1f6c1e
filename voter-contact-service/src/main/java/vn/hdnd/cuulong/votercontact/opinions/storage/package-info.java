/** The list of opinions in MongoDB. */
@NullMarked
package vn.hdnd.cuulong.votercontact.opinions.storage;

import org.jspecify.annotations.NullMarked;
