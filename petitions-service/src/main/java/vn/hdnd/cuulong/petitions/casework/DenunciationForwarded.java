package vn.hdnd.cuulong.petitions.casework;

import java.time.YearMonth;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A denunciation went to the body that is competent; which one is not told. */
public record DenunciationForwarded(
    String denunciationId, YearMonth receivedIn, YearMonth forwardedIn) implements DomainEvent {}
