package vn.hdnd.cuulong.regional.conferences;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/** A conference was announced. */
public record ConferenceAnnounced(
    String conferenceId,
    String title,
    int ordinal,
    String term,
    String host,
    LocalDate from,
    LocalDate to,
    String theme,
    List<String> subEvents)
    implements DomainEvent {}
