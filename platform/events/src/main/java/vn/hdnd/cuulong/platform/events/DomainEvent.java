package vn.hdnd.cuulong.platform.events;

/** A fact that an aggregate decided: a record, named in the past tense, holding only its data. */
public interface DomainEvent {}
