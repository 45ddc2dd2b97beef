/** Small jobs that copy rows, slowly or wrongly when told to, to try the batch runtime in the server. */
package org.mingjian.batch.trial;
