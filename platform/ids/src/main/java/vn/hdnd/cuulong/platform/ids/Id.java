package vn.hdnd.cuulong.platform.ids;

import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An id as a record of one component. Any mapper writes it as the string that it holds and reads it
 * from one, so a record that takes such an id instead of a string keeps its JSON form. Its {@code
 * toString} is that string too.
 */
@JsonDeserialize(using = IdReader.class)
public interface Id {

  @JsonValue
  String value();
}
