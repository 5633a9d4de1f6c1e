package vn.hdnd.cuulong.planted.shelf;

import vn.hdnd.cuulong.planted.PlantedConfiguration;

/** Knows what puts it together. */
public record Shelf(Integer size) {

  public boolean full() {
    return size > PlantedConfiguration.class.getSimpleName().length();
  }
}
