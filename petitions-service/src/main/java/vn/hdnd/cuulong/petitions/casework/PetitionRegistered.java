package vn.hdnd.cuulong.petitions.casework;

import vn.hdnd.cuulong.platform.events.Answer;

/**
 * The answer to the registration of a petition.
 *
 * @param code on the receipt
 * @param eligible whether it may be forwarded
 */
public record PetitionRegistered(String code, boolean eligible) implements Answer {}
