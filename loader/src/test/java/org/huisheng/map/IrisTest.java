package org.huisheng.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Echo;
import org.huisheng.model.EchoPair;
import org.huisheng.model.EntityKey;
import org.huisheng.model.EntityKey.Kind;
import org.huisheng.model.Lag;
import org.huisheng.model.Span;
import org.junit.jupiter.api.Test;

class IrisTest {

  private static final DocumentId A = new DocumentId("00000000000000aa");
  private static final DocumentId B = new DocumentId("00000000000000bb");

  @Test
  void aSharedThingIsKnownByItsNameAlone() {
    assertThat(Iris.entity(EntityKey.of(Kind.BODY, "甲市总工会")).getURI())
        .isEqualTo("https://w3id.org/huisheng/id/body/甲市总工会");
    assertThat(Iris.entity(EntityKey.of(Kind.PERSON, "张三@甲市总工会")).getURI())
        .isEqualTo("https://w3id.org/huisheng/id/person/张三@甲市总工会");
  }

  @Test
  void whatOnlyOneDocumentKnowsLivesBelowIt() {
    assertThat(Iris.entity(EntityKey.within(A, Kind.GENERIC, "各级工会")).getURI())
        .isEqualTo("https://w3id.org/huisheng/id/doc/00000000000000aa/generic/各级工会");
  }

  @Test
  void aMentionIsItsPlaceAndItsKind() {
    assertThat(Iris.mention(A, 3, 8, Kind.BODY).getURI())
        .isEqualTo("https://w3id.org/huisheng/doc/00000000000000aa/mention/3-8-body");
  }

  @Test
  void aFindingHasAPlaceOnlyWhenItHasOne() {
    assertThat(Iris.finding(A, "ocr-doubt", Optional.of(7)).getURI())
        .isEqualTo("https://w3id.org/huisheng/doc/00000000000000aa/finding/ocr-doubt/7");
    assertThat(Iris.finding(A, "no-title", Optional.empty()).getURI())
        .isEqualTo("https://w3id.org/huisheng/doc/00000000000000aa/finding/no-title");
  }

  @Test
  void anEchoIsThePairAndTheHashOfItsPassage() {
    Echo echo =
        new Echo(
            "abc",
            "abc",
            List.of(new Echo.Occurrence(new Span(0, 3), Optional.empty())),
            List.of(new Echo.Occurrence(new Span(1, 4), Optional.empty())),
            Echo.Kind.VERBATIM,
            3,
            1,
            3,
            Echo.Descent.SHARED_WORDING,
            Echo.Ground.NO_GROUND);
    EchoPair pair =
        new EchoPair(
            A, B, EchoPair.Order.UNKNOWN, EchoPair.OrderBasis.NO_DATE, Lag.UNKNOWN, List.of(echo));
    assertThat(Iris.echo(pair, echo).getURI())
        .isEqualTo("https://w3id.org/huisheng/echo/00000000000000aa-00000000000000bb/ba7816bf8f01");
  }
}
