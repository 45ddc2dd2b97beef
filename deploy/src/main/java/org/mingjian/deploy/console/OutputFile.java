package org.mingjian.deploy.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.mingjian.deploy.kernel.Refusal;

/**
 * A file that a command shall write. It is checked before the work begins, and appears only when it is whole.
 *
 * @param path where it shall be
 */
record OutputFile(Path path) {

    /** Refuses a place where no file can be written. */
    OutputFile {
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Refusal.usage("要写的文件 %s 所在的目录不存在。", path);
        }
        if (Files.isDirectory(path)) {
            throw Refusal.usage("要写的文件 %s 是个目录。", path);
        }
        if (!Files.isWritable(folder)) {
            throw Refusal.usage("目录 %s 不可写。", folder);
        }
    }

    void write(InputStream content) {
        Path part = path.resolveSibling("." + path.getFileName() + ".part");
        try {
            Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Refusal.failure("写不了 %s：%s。", path, e);
        }
    }
}
