/** The list of recommendations in MongoDB. */
@NullMarked
package vn.hdnd.cuulong.votercontact.recommendations.storage;

import org.jspecify.annotations.NullMarked;
