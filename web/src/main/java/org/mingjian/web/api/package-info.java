/**
 * The interface for programs, {@code /api/v1}: JSON over the same lists, repositories and use cases as the pages. Who
 * asks is known by a token alone, never by a session. What there is stands in {@code openapi.json}: requests are
 * checked against it, and the page that explains the interface is made of it.
 */
@NullMarked
package org.mingjian.web.api;

import org.jspecify.annotations.NullMarked;
