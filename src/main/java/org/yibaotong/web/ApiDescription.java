package org.yibaotong.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.Paging;

/** How the API describes itself (接口说明) at {@code /v3/api-docs}. */
@Configuration
class ApiDescription {

    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Paging.class);
    }

    @Bean
    OpenAPI openApi() {
        var scheme = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("ybt_…");
        return new OpenAPI()
                .info(new Info()
                        .title("一报通接口")
                        .version("v1")
                        .description("用访问令牌调用，令牌在“我的—访问令牌”里建。令牌的主人在页面上能做的，在这里也能做；不能做的，同样会被拒绝。"))
                .components(new Components().addSecuritySchemes(TOKEN, scheme))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    OperationCustomizer operations() {
        return ApiDescription::describe;
    }

    private static Operation describe(Operation operation, HandlerMethod method) {
        var scope = AccessGate.scopeOf(method);
        if (scope != null && !scope.value().isEmpty()) {
            operation.description("需要 " + scope.value());
        }
        if (Arrays.asList(method.getMethod().getParameterTypes()).contains(Paging.class)) {
            operation.addParametersItem(new QueryParameter()
                    .name("page")
                    .description("第几页，从 1 开始，每页 20 条")
                    .schema(new IntegerSchema()));
        }
        return operation;
    }

    /** Typed ids are plain UUIDs to the world. */
    @Bean
    ModelConverter identifiers() {
        return new ModelConverter() {
            @Override
            public @Nullable Schema<?> resolve(
                    AnnotatedType asked, ModelConverterContext context, Iterator<ModelConverter> others) {
                return isIdentifier(asked.getType())
                        ? new UUIDSchema()
                        : others.hasNext() ? others.next().resolve(asked, context, others) : null;
            }
        };
    }

    private static boolean isIdentifier(Type type) {
        return type instanceof Class<?> kind && Identifier.class.isAssignableFrom(kind);
    }
}
