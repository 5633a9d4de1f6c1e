package vn.hdnd.cuulong.petitions.casework;

import java.time.YearMonth;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** The body that has a denunciation was reminded to answer. */
public record DenunciationReminded(
    String denunciationId, YearMonth receivedIn, YearMonth remindedIn) implements DomainEvent {}
