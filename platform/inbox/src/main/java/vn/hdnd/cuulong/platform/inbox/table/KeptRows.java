package vn.hdnd.cuulong.platform.inbox.table;

import java.util.Map;

/** The persistent copy of a table's rows, as the texts from the topic. */
interface KeptRows {

  Map<String, String> all();

  void keep(String key, String json);

  void forget(String key);
}
