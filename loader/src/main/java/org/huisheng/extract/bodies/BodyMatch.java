package org.huisheng.extract.bodies;

import java.util.Optional;
import org.huisheng.model.Span;

/**
 * A name of a body in the cleaned view.
 *
 * @param inView its place
 * @param identity what it denotes
 * @param host the body named inside it that holds posts of its own (市人大常委会 in 市人大常委会党组书记)
 */
record BodyMatch(Span inView, BodyIdentity identity, Optional<BodyMatch> host) {

  BodyMatch(Span inView, BodyIdentity identity) {
    this(inView, identity, Optional.empty());
  }
}
