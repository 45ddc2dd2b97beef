/**
 * Jobs as people see them: {@link org.mingjian.batch.Jobs} starts, watches, stops and restarts them for the portal and
 * the console, {@link org.mingjian.batch.Progress} tells from inside a job how far it has come. The jobs themselves are
 * in one package per capability.
 */
@NullMarked
package org.mingjian.batch;

import org.jspecify.annotations.NullMarked;
