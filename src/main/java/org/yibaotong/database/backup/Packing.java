package org.yibaotong.database.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Walks through a folder and puts what is wanted into the pack, while a running server may remove some of it. */
final class Packing extends SimpleFileVisitor<Path> {

    private final Pack pack;
    private final Path folder;
    private final Predicate<Path> wanted;

    Packing(Pack pack, Path folder, Predicate<Path> wanted) {
        this.pack = pack;
        this.folder = folder;
        this.wanted = wanted;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes about) throws IOException {
        if (inside.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        if (!wanted.test(folder.relativize(inside))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        pack.addEmptyFolder(inside);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
        if (wanted.test(folder.relativize(file))) {
            pack.addFile(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
        return unlessGone(fault);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path inside, @Nullable IOException fault) throws IOException {
        return fault == null ? FileVisitResult.CONTINUE : unlessGone(fault);
    }

    private static FileVisitResult unlessGone(IOException fault) throws IOException {
        if (fault instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw fault;
    }
}
