package vn.hdnd.cuulong.petitions.casework;

import java.time.YearMonth;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** The competent body answered a denunciation. */
public record DenunciationAnswered(
    String denunciationId, YearMonth receivedIn, YearMonth answeredIn) implements DomainEvent {}
