package vn.hdnd.cuulong.regional.conferences;

import vn.hdnd.cuulong.platform.events.Answer;

/**
 * The answer to the submission of a paper.
 *
 * @param paper its number within the conference
 */
public record PaperNumbered(int paper) implements Answer {}
