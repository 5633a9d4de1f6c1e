package vn.hdnd.cuulong.regional.conferences;

import vn.hdnd.cuulong.platform.events.Answer;

/**
 * What whoever submits a paper is told.
 *
 * @param paper its number within the conference
 */
public record PaperNumbered(int paper) implements Answer {}
