package vn.hdnd.cuulong.platform.councils;

import vn.hdnd.cuulong.platform.events.RefusalReason;

/**
 * The reasons that a service gives when a council accepts no fact. They belong to the service's own
 * list of reasons, with its own texts.
 *
 * @param hasEnded the fact is of a day after the council's last one
 * @param notBegun the council begins in the future, and the fact is of a day before its first
 */
public record CouncilRefusals(RefusalReason hasEnded, RefusalReason notBegun) {}
