package org.mingjian.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** The build's step from {@code .jrxml} to {@code .jasper}; at run time nothing is compiled and no XML is read. */
final class CompileReports {
    private CompileReports() {}

    public static void main(String[] folders) throws IOException, JRException {
        Path source = Path.of(folders[0]);
        Path target = Path.of(folders[1]);
        try (var files = Files.walk(source)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jrxml")).toList()) {
                compile(file, target.resolve(source.relativize(file)));
            }
        }
    }

    private static void compile(Path file, Path target) throws IOException, JRException {
        Files.createDirectories(target.getParent());
        JasperCompileManager.compileReportToFile(
                file.toString(), target.toString().replaceFirst("\\.jrxml$", ".jasper"));
    }
}
