package org.huisheng.model;

/**
 * A stated date that the document's own words contradict: 002 calls a congress 刚刚闭幕 that closed 389
 * days before the day it states. Both readings stand.
 *
 * @param stated the date as stated
 * @param event the dated event of the chronicle that contradicts it
 * @param days how many days lie between the event's end and the stated date
 * @param where the words that contradict, in offsets of the original
 */
public record DatedContradiction(StatedDate stated, EntityKey event, int days, Span where) {}
