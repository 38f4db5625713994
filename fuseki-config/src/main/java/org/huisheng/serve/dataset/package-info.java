/**
 * The store as a dataset among datasets. In: the version that counts. Out: what it holds (VoID),
 * where and in which forms it can be had (DCAT), and the dump itself.
 */
package org.huisheng.serve.dataset;
