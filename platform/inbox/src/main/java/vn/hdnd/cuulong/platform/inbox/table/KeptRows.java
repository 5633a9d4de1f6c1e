package vn.hdnd.cuulong.platform.inbox.table;

import java.util.Map;

/** Where a table's rows outlive the process, as the texts that they were on the topic. */
interface KeptRows {

  Map<String, String> all();

  void keep(String key, String json);

  void forget(String key);
}
