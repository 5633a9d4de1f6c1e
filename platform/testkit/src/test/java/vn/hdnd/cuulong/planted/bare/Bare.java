package vn.hdnd.cuulong.planted.bare;

/** Its package asks for no check. */
record Bare(int size) {}
