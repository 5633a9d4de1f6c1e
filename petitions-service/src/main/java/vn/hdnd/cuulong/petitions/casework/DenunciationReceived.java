package vn.hdnd.cuulong.petitions.casework;

import java.time.YearMonth;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/**
 * A denunciation came in. Of one no event tells more than the month: day, source and field together
 * could point at the denouncer.
 */
public record DenunciationReceived(String denunciationId, YearMonth receivedIn, boolean eligible)
    implements DomainEvent {}
