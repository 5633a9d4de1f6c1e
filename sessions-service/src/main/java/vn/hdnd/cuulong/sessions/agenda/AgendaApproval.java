package vn.hdnd.cuulong.sessions.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An approval of an agenda.
 *
 * @param document number of the convening decision, if it is known
 */
public record AgendaApproval(ApprovalForm form, LocalDate on, @Nullable String document) {}
