package vn.hdnd.cuulong.platform.live;

import java.io.IOException;

/** Writes a stream's messages to one caller; a call may block while the caller does not read. */
interface Wire {

  /** Changes come from now on; where nothing was resumed, the caller has to ask for everything. */
  void opened(String id, boolean resumed) throws IOException;

  /** Changes do not come for the time being. */
  void paused() throws IOException;

  void changed(String id, LiveChange change) throws IOException;

  /** Shows that the connection is alive. */
  void beat() throws IOException;

  /** Ends the answer. */
  void end();
}
