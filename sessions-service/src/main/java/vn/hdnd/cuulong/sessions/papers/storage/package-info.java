/** Keeps the files of papers, their list, and who has opened them. */
@NullMarked
package vn.hdnd.cuulong.sessions.papers.storage;

import org.jspecify.annotations.NullMarked;
