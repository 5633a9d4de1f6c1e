package vn.hdnd.cuulong.platform.embeddedstore;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;

/** Delays an answer until its content is durable, without blocking the thread. */
final class HeldAnswers extends ChannelOutboundHandlerAdapter {

  private final GroupCommit commits;

  HeldAnswers(GroupCommit commits) {
    this.commits = commits;
  }

  @Override
  public void write(ChannelHandlerContext context, Object answer, ChannelPromise promise) {
    if (commits.isDurable() || LocalRead.isAnswered(context.channel())) {
      var _ = context.write(answer, promise);
    } else {
      commits.whenDurable(() -> context.executor().execute(() -> send(context, answer, promise)));
    }
  }

  private static void send(ChannelHandlerContext context, Object answer, ChannelPromise promise) {
    var _ = context.writeAndFlush(answer, promise);
  }
}
