package vn.hdnd.cuulong.petitions.casework;

import vn.hdnd.cuulong.platform.events.Answer;

/**
 * What whoever registers a petition is told.
 *
 * @param code on the receipt
 * @param eligible whether it may be forwarded
 */
public record PetitionRegistered(String code, boolean eligible) implements Answer {}
