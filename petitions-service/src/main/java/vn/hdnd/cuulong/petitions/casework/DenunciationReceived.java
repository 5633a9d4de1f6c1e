package vn.hdnd.cuulong.petitions.casework;

import java.time.YearMonth;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/**
 * A denunciation was received. No event about one contains more than the month, because day, source
 * and field together could identify the denouncer.
 */
public record DenunciationReceived(String denunciationId, YearMonth receivedIn, boolean eligible)
    implements DomainEvent {}
