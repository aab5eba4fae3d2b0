import java.sql.DriverManager;

/** Runs SQL in a benchmark's database: {@code Sql URL STATEMENT…}. Prints the first column of what the last one answers. */
class Sql {

    public static void main(String[] arguments) throws Exception {
        try (var connection = DriverManager.getConnection(arguments[0]);
                var statement = connection.createStatement()) {
            for (int i = 1; i < arguments.length; i++) {
                boolean rows = statement.execute(arguments[i]);
                if (rows && i == arguments.length - 1) {
                    for (var row = statement.getResultSet(); row.next(); ) {
                        System.out.println(row.getString(1));
                    }
                }
            }
        }
    }
}
