package vn.hdnd.cuulong.petitions.intake;

/**
 * A ground against a petition.
 *
 * @param citation the rule and its source of law
 */
public record FoundGround(IneligibleGround ground, String citation) {}
