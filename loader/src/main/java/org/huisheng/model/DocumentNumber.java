package org.huisheng.model;

/**
 * The number under which a body files a document of its own (发文字号).
 *
 * @param agency the abbreviation it opens with (国办发)
 * @param year the year between the brackets
 * @param serial the number in that year
 * @param where its place in the original
 */
public record DocumentNumber(String agency, int year, int serial, Span where) {

  /** {@return the number as GB/T 9704 has it printed, whatever the brackets: 国办发〔2022〕35号} */
  public String standard() {
    return agency + "〔" + year + "〕" + serial + "号";
  }
}
