package org.huisheng.serve.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SocketChannel;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.io.SelectorManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one address have but a part of the connections: whoever opens all of them and sends a byte
 * now and then would shut everybody else out (measured). Behind a proxy all have its address, and
 * the proxy is who counts. Safe for threads.
 */
final class AddressLimit implements SelectorManager.AcceptListener {

  private static final Logger LOG = LoggerFactory.getLogger(AddressLimit.class);

  private final int most;
  private final Map<SelectableChannel, InetAddress> open = new HashMap<>();
  private final Map<InetAddress, Integer> counts = new HashMap<>();

  /**
   * @param most connections of one address
   */
  AddressLimit(int most) {
    this.most = most;
  }

  @Override
  public synchronized void onAccepted(SelectableChannel channel) {
    try {
      if (((SocketChannel) channel).getRemoteAddress() instanceof InetSocketAddress from) {
        open.put(channel, from.getAddress());
        if (counts.merge(from.getAddress(), 1, Integer::sum) > most) {
          channel.close();
        }
      }
    } catch (IOException e) {
      LOG.debug("a connection ended before it was counted", e);
    }
  }

  @Override
  public synchronized void onClosed(SelectableChannel channel) {
    InetAddress from = open.remove(channel);
    if (from != null) {
      counts.computeIfPresent(from, (same, count) -> count == 1 ? null : count - 1);
    }
  }
}
