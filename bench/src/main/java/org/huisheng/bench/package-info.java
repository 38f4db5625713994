/** Benchmarks: whole parts of the program beside a peer, in one run, as ratios. */
package org.huisheng.bench;
