package vn.hdnd.cuulong.regional.conferences;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A paper was accepted. */
public record PaperAccepted(String conferenceId, int paper, String council, LocalDate acceptedOn)
    implements DomainEvent {}
