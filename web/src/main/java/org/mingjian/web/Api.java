package org.mingjian.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that is not a page: health, downloads, totals, the console's interface. */
@ApplicationPath("api")
@DeclareRoles({
    "SUPERVISOR",
    "AGENCY_HANDLER",
    "AGENCY_HEAD",
    "JB_HANDLER",
    "JB_CHIEF",
    "JB_LEADER",
    "JB_ENFORCER",
    "JB_PUBLISHER",
    "JB_FINANCE",
    "JB_ARCHIVIST",
    "GOV_OFFICE",
    "GOV_LEADER",
    "DISCIPLINE",
    "SYS_ADMIN",
    "SEC_ADMIN",
    "AUDIT_ADMIN"
})
public class Api extends Application {}
