package org.yibaotong.database;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.yibaotong.shared.Identifier;

/** How typed ids stand in the database: as plain {@code uuid}. */
@Configuration
class IdentifierConversions extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return List.of(new ToUuid(), new FromUuid());
    }

    @WritingConverter
    private static final class ToUuid implements Converter<Identifier, UUID> {

        @Override
        public UUID convert(Identifier id) {
            return id.value();
        }
    }

    @ReadingConverter
    private static final class FromUuid implements ConverterFactory<UUID, Identifier> {

        @Override
        public <T extends Identifier> Converter<UUID, T> getConverter(Class<T> type) {
            var constructor = constructor(type);
            return value -> {
                try {
                    return constructor.newInstance(value);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            };
        }

        private static <T> Constructor<T> constructor(Class<T> type) {
            try {
                var constructor = type.getDeclaredConstructor(UUID.class);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is not a record around one UUID", e);
            }
        }
    }
}
