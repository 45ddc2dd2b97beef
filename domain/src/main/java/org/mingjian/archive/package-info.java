/**
 * What is filed for good (归档): when a closed matter is archived, everything there is of it is put into one package that
 * can be checked without this product.
 *
 * @article 8(2)
 */
@NullMarked
package org.mingjian.archive;

import org.jspecify.annotations.NullMarked;
