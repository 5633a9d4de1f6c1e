package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** The listening socket, on the loopback address only, served by a few threads. */
final class StoreServer implements AutoCloseable {

  private static final int THREADS = 4;
  private static final int BACKLOG = 256;

  private final EventLoopGroup threads =
      new MultiThreadIoEventLoopGroup(THREADS, NioIoHandler.newFactory());
  private final ChannelGroup clients = new DefaultChannelGroup(threads.next());
  private final Channel listener;

  StoreServer(int port, MongoBackend backend, GroupCommit commits) {
    try {
      listener =
          new ServerBootstrap()
              .group(threads)
              .channel(NioServerSocketChannel.class)
              .option(ChannelOption.SO_BACKLOG, BACKLOG)
              .option(ChannelOption.SO_REUSEADDR, true)
              .childOption(ChannelOption.TCP_NODELAY, true)
              .childHandler(handlers(backend, commits))
              .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
              .syncUninterruptibly()
              .channel();
    } catch (RuntimeException e) {
      stopThreads();
      throw e;
    }
  }

  private ChannelInitializer<SocketChannel> handlers(MongoBackend backend, GroupCommit commits) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(SocketChannel client) {
        client
            .pipeline()
            .addLast(
                new MongoWireReplyEncoder(),
                new MongoWireMessageEncoder(),
                new HeldAnswers(commits),
                new MongoWireProtocolHandler(),
                new MongoDatabaseHandler(backend, clients),
                new MongoExceptionHandler());
      }
    };
  }

  int port() {
    return ((InetSocketAddress) listener.localAddress()).getPort();
  }

  void stopListening() {
    listener.close().syncUninterruptibly();
  }

  @Override
  public void close() {
    stopListening();
    clients.close().syncUninterruptibly();
    stopThreads();
  }

  private void stopThreads() {
    threads.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
  }
}
