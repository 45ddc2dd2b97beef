package org.mingjian.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.mingjian.archive.MatterPackage;
import org.mingjian.archive.MatterPackages;
import org.mingjian.web.Download;
import org.mingjian.web.Show;

/** The packages of archived matters, for those who may read them. */
@Path("packages")
@RequestScoped
public class PackageFiles {
    @Inject
    private MatterPackages packages;

    @Inject
    private Download download;

    @Inject
    private Show show;

    @GET
    @Path("{id: \\d+}")
    public Response zip(@PathParam("id") long id) {
        MatterPackage made = packages.find(id).orElseThrow(NotFoundException::new);
        return download.of(made.document(), "application/zip", show.text("package.file", made.number()), false);
    }
}
