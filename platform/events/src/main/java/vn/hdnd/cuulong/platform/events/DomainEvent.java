package vn.hdnd.cuulong.platform.events;

/**
 * A fact that an aggregate decided: a record, named in the past tense, holding only its data. The
 * events of a feature are the records of one sealed interface, each with its {@link EventName}.
 */
public interface DomainEvent {}
