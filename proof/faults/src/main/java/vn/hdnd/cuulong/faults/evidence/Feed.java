package vn.hdnd.cuulong.faults.evidence;

import java.util.List;

/**
 * The feed of a council as two readers saw it, each from the beginning to the end.
 *
 * @param wide what the reader of large pages saw
 * @param narrow what the reader of small pages saw
 */
public record Feed(String council, List<FeedEntry> wide, List<FeedEntry> narrow) {

  public Feed {
    wide = List.copyOf(wide);
    narrow = List.copyOf(narrow);
  }
}
