package vn.hdnd.cuulong.platform.inbox;

import org.jspecify.annotations.Nullable;

class InMemoryViewStoreTest implements ViewStoreContract {

  private final InMemoryViewStore views = new InMemoryViewStore();

  @Override
  public ViewStore views() {
    return views;
  }

  @Override
  public @Nullable Object field(String subject, String field) {
    return views.field(VIEWS, subject, field);
  }
}
