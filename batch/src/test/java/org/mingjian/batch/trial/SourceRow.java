package org.mingjian.batch.trial;

record SourceRow(long id, String content) {}
