/** Reads the list of agendas from the documents that hold them. */
@NullMarked
package vn.hdnd.cuulong.sessions.agenda.storage;

import org.jspecify.annotations.NullMarked;
