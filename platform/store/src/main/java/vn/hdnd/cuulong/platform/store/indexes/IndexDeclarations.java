package vn.hdnd.cuulong.platform.store.indexes;

import java.util.List;

/** What indexes a part of a service wants to have. Declare it as a bean, beside the queries. */
@FunctionalInterface
public interface IndexDeclarations {

  List<DeclaredIndex> indexes();
}
