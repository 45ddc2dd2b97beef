package org.mingjian.web.console;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks what only the console may call. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface Console {}
