package vn.hdnd.cuulong.votercontact.reading;

/** Where the views of the lists are kept. */
public final class ViewCollections {

  public static final String MEETINGS = "meeting_views_2";
  public static final String OPINIONS = "opinion_views_2";
  public static final String RECOMMENDATIONS = "recommendation_views_2";

  private ViewCollections() {}
}
