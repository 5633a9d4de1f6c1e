package vn.hdnd.cuulong.sound.lamps;

public record Lamps(int count) {}
