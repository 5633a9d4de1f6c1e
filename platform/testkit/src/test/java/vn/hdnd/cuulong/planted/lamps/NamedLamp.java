package vn.hdnd.cuulong.planted.lamps;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An annotation is a framework in the domain too. */
record NamedLamp(@JsonProperty("for") String lamp) {}
