package vn.hdnd.cuulong.petitions.casework;

import java.time.YearMonth;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** The sender of a denunciation was given guidance. */
public record DenunciationGuided(String denunciationId, YearMonth receivedIn, YearMonth guidedIn)
    implements DomainEvent {}
