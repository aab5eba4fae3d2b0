package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * While a city goes from one version of the program to the next, a page of one node asks another node for its styles: it gets what
 * that node has, and does not keep it.
 */
class OtherVersions extends AbstractResourceResolver {

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return chain.resolveResource(request, withoutVersion(path), locations);
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    private static String withoutVersion(String path) {
        int end = path.indexOf('/');
        return end > 0 && Assets.isVersion(path.substring(0, end)) ? path.substring(end + 1) : path;
    }
}
