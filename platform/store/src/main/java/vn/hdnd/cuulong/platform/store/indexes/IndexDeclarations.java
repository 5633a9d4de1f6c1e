package vn.hdnd.cuulong.platform.store.indexes;

import java.util.List;

/** The indexes that a part of a service needs. Declare it as a bean, beside the queries. */
@FunctionalInterface
public interface IndexDeclarations {

  List<DeclaredIndex> indexes();
}
