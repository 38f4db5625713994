package org.huisheng.link.reuse;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the seeds of a pair of texts into chains: seeds that follow one another in both texts at
 * about the same distance. Not safe for threads.
 */
final class Chainer {

  /** Characters that may lie between two seeds of one chain. */
  private static final int LARGEST_GAP = 40;

  /** How much the distance from one text to the other may change from seed to seed. */
  private static final int LARGEST_DRIFT = 14;

  /** Seeds of one chain, by their numbers. */
  static final class Chain {
    final IntList seeds = new IntList();
    private int here;
    private int there;

    private void add(int seed, int atHere, int atThere) {
      seeds.add(seed);
      here = atHere;
      there = atThere;
    }
  }

  private final List<Chain> open = new ArrayList<>();

  /** {@return the chains of more than one seed, in the order in which they begin} */
  List<Chain> chains(Seeds seeds, int from, int to) {
    open.clear();
    List<Chain> chains = new ArrayList<>();
    for (int seed = from; seed < to; seed++) {
      int here = seeds.here(seed);
      int there = seeds.there(seed);
      if (seed == from || seeds.here(seed - 1) != here) {
        open.removeIf(chain -> here - chain.here > LARGEST_GAP);
      }
      Chain chain = nearest(here, there);
      if (chain == null) {
        chain = new Chain();
        open.add(chain);
        chains.add(chain);
      }
      chain.add(seed, here, there);
    }
    chains.removeIf(chain -> chain.seeds.size() < 2);
    return chains;
  }

  private Chain nearest(int here, int there) {
    Chain nearest = null;
    int least = LARGEST_DRIFT + 1;
    for (int i = open.size() - 1; i >= 0; i--) {
      Chain chain = open.get(i);
      int gapHere = here - chain.here;
      int gapThere = there - chain.there;
      if (gapHere > 0 && gapThere > 0 && gapThere <= LARGEST_GAP + LARGEST_DRIFT) {
        int drift = Math.abs(gapHere - gapThere);
        if (drift < least) {
          least = drift;
          nearest = chain;
        }
        if (drift == 0 && gapHere == 1) {
          return chain;
        }
      }
    }
    return nearest;
  }
}
