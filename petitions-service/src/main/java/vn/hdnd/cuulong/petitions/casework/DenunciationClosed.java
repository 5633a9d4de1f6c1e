package vn.hdnd.cuulong.petitions.casework;

import java.time.YearMonth;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A denunciation was closed; the event does not contain the reason. */
public record DenunciationClosed(String denunciationId, YearMonth receivedIn, YearMonth closedIn)
    implements DomainEvent {}
