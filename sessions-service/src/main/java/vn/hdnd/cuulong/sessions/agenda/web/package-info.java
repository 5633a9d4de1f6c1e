/** Agendas and the preparation of sessions over HTTP. */
@NullMarked
package vn.hdnd.cuulong.sessions.agenda.web;

import org.jspecify.annotations.NullMarked;
