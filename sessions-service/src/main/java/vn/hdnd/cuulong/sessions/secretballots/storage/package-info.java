/** Keeps the electronic ballot boxes, and reads secret ballots and ballot papers. */
@NullMarked
package vn.hdnd.cuulong.sessions.secretballots.storage;

import org.jspecify.annotations.NullMarked;
