package vn.hdnd.cuulong.petitions.casework;

import java.time.YearMonth;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A denunciation was forwarded to the competent body; the event does not name it. */
public record DenunciationForwarded(
    String denunciationId, YearMonth receivedIn, YearMonth forwardedIn) implements DomainEvent {}
