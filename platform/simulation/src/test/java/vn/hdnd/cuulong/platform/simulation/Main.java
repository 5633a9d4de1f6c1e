package vn.hdnd.cuulong.platform.simulation;
public final class Main {
  public static void main(String[] a) {
    if (a[0].equals("trace")) { System.out.println(String.join("\n", Trial.trace(Long.parseLong(a[1]), a.length > 2 ? Mutation.valueOf(a[2]) : Mutation.NONE))); return; }
    Mutation m = Mutation.valueOf(a[0]); long from = Long.parseLong(a[1]), n = Long.parseLong(a[2]); int show = Integer.parseInt(a[3]);
    var counts = new Counts(); long t = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); int failed = 0; 
    for (long s = from; s < from + n; s++) { var r = Trial.of(s, m, counts); if (r.isPresent()) { failed++; if (failed <= show) System.out.println(r.get().substring(0, Math.min(300, r.get().length()))); } }
    System.out.println(counts + "; failed " + failed + "; " + (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - t) / 1000000 + " ms");
  }
}
