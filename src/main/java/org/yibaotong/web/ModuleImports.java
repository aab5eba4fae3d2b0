package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Rewrites {@code import … from 'prosemirror-model'} into an address a browser can fetch, so that the editor's libraries come
 * from WebJars as they are: no bundler, no Node, no inline import map for the Content-Security-Policy to allow.
 */
class ModuleImports implements ResourceTransformer {

    private static final Pattern BARE = Pattern.compile("(\\bfrom\\s*|\\bimport\\s*)(['\"])([a-z][a-z0-9-]*)\\2");

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        var next = chain.transform(request, resource);
        var name = next.getFilename();
        if (name == null || !name.endsWith(".js") || !next.getURL().getPath().contains("/dist/")) {
            return next;
        }
        var script = next.getContentAsString(StandardCharsets.UTF_8);
        var rewritten =
                BARE.matcher(script).replaceAll(found -> found.group(1) + "\"" + address(found.group(3)) + "\"");
        return new TransformedResource(next, rewritten.getBytes(StandardCharsets.UTF_8));
    }

    private static String address(String library) {
        return Assets.url("lib/") + library + (library.equals("w3c-keyname") ? "/index.js" : "/dist/index.js");
    }
}
